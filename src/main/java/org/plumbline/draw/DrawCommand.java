package org.plumbline.draw;

import org.plumbline.draw.receipt.VerifyCommand;
import picocli.CommandLine.Command;

/** {@code plumbline draw}: what can be done with draws from the command line. */
@Command(
        name = "draw",
        description = "Check draws from the command line.",
        subcommands = VerifyCommand.class,
        mixinStandardHelpOptions = true)
public final class DrawCommand {}
