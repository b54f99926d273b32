package org.plumbline.inspection;

import org.plumbline.inspection.reading.ReadCommand;
import picocli.CommandLine.Command;

/** {@code plumbline inspection}: what can be done with inspection reports from the command line. */
@Command(
        name = "inspection",
        description = "Read inspection reports from the command line.",
        subcommands = ReadCommand.class,
        mixinStandardHelpOptions = true)
public final class InspectionCommand {}
