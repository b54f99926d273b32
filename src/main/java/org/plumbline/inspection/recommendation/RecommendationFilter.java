package org.plumbline.inspection.recommendation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.RecommendationSource;
import org.plumbline.inspection.RecommendationState;
import org.plumbline.page.Form;

/**
 * What the list of recommendations is narrowed to, as its address says.
 *
 * @param source the code of one, or empty for every source
 * @param state the code of one, {@code withdrawn}, or empty for every one that stands
 * @param immediate only those asked for at once
 * @param words that their text or the title of their source holds; empty for any
 * @param after the id of the last one on the page before, or null from the start
 */
record RecommendationFilter(
        String source,
        String state,
        boolean immediate,
        String words,
        @Nullable Long after) {
    static final String WITHDRAWN = "withdrawn";

    static RecommendationFilter of(Form form) {
        String after = form.text("after");
        return new RecommendationFilter(
                isSource(form.text("source")) ? form.text("source") : "",
                isState(form.text("state")) ? form.text("state") : "",
                form.has("immediate"),
                form.text("words"),
                after.matches("\\d{1,18}") ? Long.valueOf(after) : null);
    }

    private static boolean isSource(String code) {
        return Arrays.stream(RecommendationSource.values())
                .anyMatch(source -> source.code().equals(code));
    }

    private static boolean isState(String code) {
        return code.equals(WITHDRAWN) || RecommendationState.findByCode(code).isPresent();
    }

    /** What is chosen, by the name of its field, without what is the default and without the place in the list. */
    Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("source", source);
        chosen.put("state", state);
        chosen.put("immediate", immediate ? "yes" : "");
        chosen.put("words", words);
        chosen.values().removeIf(String::isEmpty);
        return chosen;
    }

    /** The address of the list without one of the things chosen. */
    String hrefWithout(String field) {
        Map<String, String> fewer = chosen();
        fewer.remove(field);
        return href(fewer);
    }

    /** The address of the page of the list that goes on after this one; of the first page for null. */
    String hrefAfter(@Nullable Long id) {
        Map<String, String> further = chosen();
        if (id != null) {
            further.put("after", Long.toString(id));
        }
        return href(further);
    }

    private static String href(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? InspectionLinks.RECOMMENDATIONS : InspectionLinks.RECOMMENDATIONS + "?" + query;
    }
}
