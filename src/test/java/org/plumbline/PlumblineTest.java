package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PlumblineTest {
    private final StringWriter err = new StringWriter();

    @Test
    void saysHowADateIsWritten() {
        assertThat(run("import", "Annex_A.xlsx", "--as-at", "31/03/2024")).isEqualTo(2);

        assertThat(err.toString())
                .contains("--as-at")
                .contains("a date is written as 2024-03-31, not as \"31/03/2024\"")
                .contains("All options: ./plumbline import --help")
                .doesNotContain("java.");
    }

    @Test
    void saysInTwoLinesThatThereIsNoSuchFile() {
        assertThat(run("import", "none.xlsx", "--check")).isEqualTo(2);

        assertThat(err.toString().lines())
                .containsExactly("There is no file none.xlsx.", "All options: ./plumbline import --help");
    }

    @Test
    void suggestsWhatAnOptionMayHaveMeant() {
        assertThat(run("import", "none.xlsx", "--chek")).isEqualTo(2);

        assertThat(err.toString()).contains("--chek").contains("--check");
    }

    private int run(String... arguments) {
        return Plumbline.commandLine().setErr(new PrintWriter(err, true)).execute(arguments);
    }
}
