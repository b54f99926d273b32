package org.plumbline.inspection.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plumbline.inspection.AnswersRecommendations;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.RecommendationState;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.Timeline;

/** When the same thing was said again, and what was said to be complete in between: one line of time, the oldest first. */
final class RecurrenceLine {
    private RecurrenceLine() {}

    /** One event with its day, to be put in order. */
    private record Dated(LocalDate on, int order, Timeline.Event event) {}

    /** "Recurring: said in 2014, 2018 and 2025". */
    static String heading(List<Recommendation> occurrences) {
        List<String> years = occurrences.stream()
                .map(one -> one.madeOn() == null
                        ? "a year not known"
                        : String.valueOf(one.madeOn().getYear()))
                .distinct()
                .toList();
        return years.size() == 1
                ? "Recurring: said " + occurrences.size() + " times in " + years.getFirst()
                : "Recurring: said in " + String.join(", ", years.subList(0, years.size() - 1)) + " and "
                        + years.getLast();
    }

    static Timeline of(
            List<Recommendation> occurrences,
            Map<RecommendationId, List<RecommendationLists.SaidState>> states,
            List<AnswersRecommendations.Answer> answers) {
        List<Dated> dated = new ArrayList<>();
        for (Recommendation one : occurrences) {
            LocalDate on = one.madeOn() == null ? LocalDate.MIN : one.madeOn();
            dated.add(new Dated(on, 0, said(one)));
            states.getOrDefault(one.id(), List.of()).stream()
                    .filter(state -> state.state() == RecommendationState.SAID_COMPLETE)
                    .forEach(state -> dated.add(
                            new Dated(state.on(), 1, complete(one.id().reference(), state.on(), state.words()))));
        }
        for (AnswersRecommendations.Answer answer : answers) {
            for (AnswersRecommendations.Claim claim : answer.claims()) {
                dated.add(new Dated(claim.on(), 1, complete(answer.words(), claim.on(), claim.words())));
            }
        }
        return new Timeline(dated.stream()
                .sorted(Comparator.comparing(Dated::on).thenComparingInt(Dated::order))
                .map(Dated::event)
                .toList());
    }

    private static Timeline.Event said(Recommendation one) {
        return new Timeline.Event(
                one.title(),
                Dates.dayOrNotKnown(one.madeOn()),
                one.madeOn() == null ? "" : one.madeOn().toString(),
                null,
                one.text(),
                new Link(one.id().reference(), InspectionLinks.recommendation(one.id())));
    }

    private static Timeline.Event complete(String what, LocalDate on, String words) {
        return new Timeline.Event("Said to be complete: " + what, Dates.day(on), on.toString(), null, words, null);
    }
}
