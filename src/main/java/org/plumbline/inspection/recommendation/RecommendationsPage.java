package org.plumbline.inspection.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.RecommendationSource;
import org.plumbline.inspection.RecommendationState;
import org.plumbline.inspection.RecommendationTags;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.Dates;
import org.plumbline.page.EmptyState;
import org.plumbline.page.FilterPanel;
import org.plumbline.page.KeyPaging;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.Select;
import org.plumbline.page.Table;
import org.plumbline.page.Tag;
import org.plumbline.page.TextInput;

/** The recommendations of every source, as a list. */
record RecommendationsPage(
        @Nullable Button enter,
        FilterPanel filter,
        Select source,
        Select state,
        Checkboxes immediate,
        TextInput words,
        @Nullable Table table,
        EmptyState empty,
        KeyPaging paging) {
    static final String TITLE = "Recommendations";

    private static final int SHOWN_OF_A_TEXT = 240;

    /**
     * Makes the page.
     *
     * @param answers how many things answer each
     * @param recurring those linked to another that says the same
     * @param more there are others after those shown
     */
    static RecommendationsPage of(
            RecommendationFilter filter,
            List<ListedRecommendation> shown,
            boolean more,
            Map<RecommendationId, Long> answers,
            Set<RecommendationId> recurring,
            boolean mayKeep) {
        return new RecommendationsPage(
                mayKeep ? Button.link("Enter recommendations", NewRecommendationsController.PATH) : null,
                new FilterPanel(InspectionLinks.RECOMMENDATIONS, selected(filter), InspectionLinks.RECOMMENDATIONS),
                Select.of("source", "Said by", sources()).chosen(filter.source()),
                Select.of("state", "How it stands", states()).chosen(filter.state()),
                Checkboxes.of("immediate", "Urgency", List.of(Choice.of("yes", "Immediate only")))
                        .chosen(filter.immediate() ? Set.of("yes") : Set.of())
                        .asSmall(),
                TextInput.of("words", "Words")
                        .hint("In the recommendation or its source")
                        .value(filter.words()),
                shown.isEmpty() ? null : table(shown, answers, recurring),
                empty(filter),
                paging(filter, shown, more));
    }

    private static Table table(
            List<ListedRecommendation> shown, Map<RecommendationId, Long> answers, Set<RecommendationId> recurring) {
        return Table.of(TITLE)
                .hideCaption()
                .column("Recommendation")
                .column("Said by")
                .column("How it stands")
                .numericColumn("Answered by")
                .rows(shown.stream().map(one -> row(one, answers, recurring)).toList());
    }

    private static List<Cell> row(
            ListedRecommendation one, Map<RecommendationId, Long> answers, Set<RecommendationId> recurring) {
        Recommendation recommendation = one.recommendation();
        return List.of(
                Cell.link(one.reference(), InspectionLinks.recommendation(recommendation.id()))
                        .below(shortened(recommendation.text())),
                Cell.text(one.name()).below(said(one)),
                Cell.tags(tags(one, recurring.contains(recommendation.id()))),
                Cell.number(answers.getOrDefault(recommendation.id(), 0L)));
    }

    private static String said(ListedRecommendation one) {
        Recommendation recommendation = one.recommendation();
        String when = recommendation.madeOn() == null ? "date not known" : Dates.day(recommendation.madeOn());
        String whom = one.forBoard() ? ", to the safeguarding board" : "";
        return recommendation.source().label() + ", " + when + whom;
    }

    /** How it stands, in tags. */
    static List<Tag> tags(ListedRecommendation one, boolean recurring) {
        List<Tag> tags = new ArrayList<>();
        tags.add(one.withdrawn() == null ? RecommendationTags.of(one.state()) : RecommendationTags.WITHDRAWN);
        if (one.recommendation().immediate()) {
            tags.add(RecommendationTags.IMMEDIATE);
        }
        if (recurring) {
            tags.add(RecommendationTags.RECURRING);
        }
        return tags;
    }

    private static String shortened(String text) {
        if (text.length() <= SHOWN_OF_A_TEXT) {
            return text;
        }
        int end = text.lastIndexOf(' ', SHOWN_OF_A_TEXT);
        return text.substring(0, end > 0 ? end : SHOWN_OF_A_TEXT) + " …";
    }

    private static EmptyState empty(RecommendationFilter filter) {
        return filter.chosen().isEmpty()
                ? new EmptyState(
                        "No recommendations yet",
                        "What inspections, reviews, audits, complaints and the service itself said must improve stands"
                                + " here, so that the plan can answer it.",
                        null)
                : new EmptyState("No recommendations like that", "Change the filter to see others.", null);
    }

    private static KeyPaging paging(RecommendationFilter filter, List<ListedRecommendation> shown, boolean more) {
        return new KeyPaging(
                filter.after() == null ? null : filter.hrefAfter(null),
                more ? filter.hrefAfter(shown.getLast().recommendation().id().value()) : null,
                Numbers.of(shown.size(), "recommendation", "recommendations") + " shown, the newest source first");
    }

    private static List<Link> selected(RecommendationFilter filter) {
        return filter.chosen().entrySet().stream()
                .map(chosen ->
                        new Link(wordFor(chosen.getKey(), chosen.getValue()), filter.hrefWithout(chosen.getKey())))
                .toList();
    }

    private static String wordFor(String field, String value) {
        return switch (field) {
            case "source" -> RecommendationSource.ofCode(value).label();
            case "state" ->
                RecommendationState.findByCode(value)
                        .map(RecommendationState::label)
                        .orElse(RecommendationTags.WITHDRAWN.word());
            case "immediate" -> RecommendationTags.IMMEDIATE.word();
            default -> value;
        };
    }

    private static List<Choice> sources() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Every source")),
                        Arrays.stream(RecommendationSource.values())
                                .map(source -> Choice.of(source.code(), source.label())))
                .toList();
    }

    private static List<Choice> states() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "All that stand"));
        Arrays.stream(RecommendationState.values())
                .map(state -> Choice.of(state.code(), state.label()))
                .forEach(choices::add);
        choices.add(Choice.of(RecommendationFilter.WITHDRAWN, "Withdrawn"));
        return choices;
    }
}
