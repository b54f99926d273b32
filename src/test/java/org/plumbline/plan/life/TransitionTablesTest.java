package org.plumbline.plan.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;

/** Prints the tables of transitions into the documentation. */
class TransitionTablesTest {
    private static final Path PLAN = Path.of("docs/PLAN.md");
    private static final String BEGIN = "<!-- transitions: printed by TransitionTablesTest -->\n";
    private static final String END = "<!-- end of transitions -->";

    @Test
    void theTablesInTheDocumentationAreCurrent() throws IOException {
        String before = Files.readString(PLAN);
        int from = before.indexOf(BEGIN) + BEGIN.length();
        int to = before.indexOf(END);
        assertThat(to).as("the marks around the tables in %s", PLAN).isGreaterThan(from - 1);

        String after = before.substring(0, from)
                + table("Delivery", Edge.DELIVERY, Delivery::label)
                + "\n"
                + table("Impact", Edge.IMPACT, Impact::label)
                + before.substring(to);
        Files.writeString(PLAN, after);

        assertThat(after)
                .as("%s was out of date and has been printed anew: commit it", PLAN)
                .isEqualTo(before);
    }

    private static <S extends Enum<S>> String table(String title, List<Edge<S>> edges, Function<S, String> label) {
        return "### " + title + "\n\n| from | to | to do so is to | who may | what must hold |\n|---|---|---|---|---|\n"
                + edges.stream()
                        .map(edge -> "| " + label.apply(edge.from()) + " | " + label.apply(edge.to()) + " | "
                                + edge.called() + " | " + edge.who().words() + " | "
                                + edge.must().stream().map(Condition::words).collect(Collectors.joining("; "))
                                + " |\n")
                        .collect(Collectors.joining());
    }
}
