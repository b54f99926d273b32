package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DemoExtractCommandTest {
    @TempDir
    Path folder;

    private final StringWriter terminal = new StringWriter();

    @Test
    void writesTheWorkbookAndSaysHowManyRowsEachListHas() {
        Path file = folder.resolve("extract.xlsx");

        int exit = run("--children", "50", "--seed", "3", "--as-at", "2026-10-31", "--out", file.toString());

        assertThat(exit).isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(terminal.toString()).contains("List 11").contains("rows written to " + file);
    }

    @Test
    void saysWhatIsWrongWithTheOptions() {
        assertThat(run("--children", "0", "--as-at", "2026-10-31", "--out", folder + "/x.xlsx"))
                .isEqualTo(2);
        assertThat(terminal.toString()).contains("--children must be at least 1");
    }

    @Test
    void saysWhenTheFileCannotBeWritten() {
        assertThat(run("--as-at", "2026-10-31", "--out", folder + "/missing/x.xlsx"))
                .isEqualTo(2);
        assertThat(terminal.toString()).contains("Cannot write");
    }

    private int run(String... arguments) {
        var writer = new PrintWriter(terminal, true);
        return new CommandLine(new DemoExtractCommand())
                .setOut(writer)
                .setErr(writer)
                .execute(arguments);
    }
}
