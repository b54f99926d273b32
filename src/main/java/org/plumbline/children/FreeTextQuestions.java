package org.plumbline.children;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.page.TextArea;

/**
 * Puts the questions of {@link FreeTextCheck} to the writer: beside the field while they write, and once more after what
 * they wrote is kept. A question never stands in the way of keeping it.
 */
public final class FreeTextQuestions {
    static final String ADDRESS = "/free-text/questions";
    private static final String ADVICE = "Leave out of what you write next whatever is not needed.";

    private FreeTextQuestions() {}

    /** The questions about a text; empty when nothing in it is to be questioned. */
    public static List<String> about(String text) {
        return FreeTextCheck.look(text).stream()
                .map(FreeTextCheck.Finding::question)
                .distinct()
                .toList();
    }

    /** The field with the questions about what is in it, asked again whenever the writer leaves it changed. */
    public static TextArea beside(TextArea area) {
        return area.questioned(ADDRESS, about(area.value()));
    }

    /** What is said after something was kept, with the questions about its texts. */
    public static String after(String said, String... texts) {
        List<String> questions = about(String.join("\n", Arrays.asList(texts)));
        return questions.isEmpty()
                ? said
                : Stream.of(Stream.of(said + "."), questions.stream(), Stream.of(ADVICE))
                        .flatMap(words -> words)
                        .collect(Collectors.joining(" "));
    }
}
