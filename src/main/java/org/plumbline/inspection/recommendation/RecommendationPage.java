package org.plumbline.inspection.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.AnswersRecommendations;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.kept.ContentChange;
import org.plumbline.inspection.kept.Revisions.Revision;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;
import org.plumbline.page.Tag;
import org.plumbline.page.Timeline;

/**
 * One recommendation: its words, how it stands, what answers it, and what was said of it.
 *
 * @param withdrawn why it does not stand any more, or null
 * @param answers what answers it, or null where nothing does
 * @param bearing what evaluations and measures say of what answers it, or null
 * @param recurring the line of time of what was said again, or null where it was said once
 * @param said when, as a heading ("said in 2014 and 2018")
 * @param unlink the button that takes its links back, or null
 */
record RecommendationPage(
        String reference,
        String name,
        List<Tag> tags,
        String text,
        @Nullable String withdrawn,
        List<Button> buttons,
        SummaryList facts,
        @Nullable Table answers,
        @Nullable Table bearing,
        String said,
        @Nullable Timeline recurring,
        @Nullable Button unlink,
        String unlinkPost,
        Timeline history) {

    /**
     * What says the same again.
     *
     * @param occurrences with itself, the oldest first
     */
    record Recurring(List<Recommendation> occurrences, Timeline line) {}

    static RecommendationPage of(
            ListedRecommendation listed,
            List<RecommendationLists.SaidState> states,
            List<Revision> corrections,
            List<AnswersRecommendations.Answer> answers,
            @Nullable Table bearing,
            Recurring recurring,
            boolean mayKeep) {
        boolean recurs = recurring.occurrences().size() > 1;
        return new RecommendationPage(
                listed.reference(),
                listed.name(),
                RecommendationsPage.tags(listed, recurs),
                listed.recommendation().text(),
                withdrawn(listed),
                mayKeep && listed.withdrawn() == null ? buttons(listed) : List.of(),
                facts(listed),
                answers.isEmpty() ? null : table(answers),
                bearing,
                recurs ? RecurrenceLine.heading(recurring.occurrences()) : "",
                recurs ? recurring.line() : null,
                recurs && mayKeep ? Button.secondary("Take its links back") : null,
                InspectionLinks.recommendation(listed.recommendation().id()) + "/unlink",
                new Timeline(history(listed, states, corrections)));
    }

    private static @Nullable String withdrawn(ListedRecommendation listed) {
        ListedRecommendation.Withdrawal withdrawal = listed.withdrawn();
        return withdrawal == null
                ? null
                : "Withdrawn by " + withdrawal.by() + " on " + Dates.moment(withdrawal.at()) + ": "
                        + withdrawal.reason();
    }

    private static List<Button> buttons(ListedRecommendation listed) {
        String here = InspectionLinks.recommendation(listed.recommendation().id());
        return List.of(
                Button.link("Say how it stands", here + "/state"),
                Button.secondaryLink("Link what was said again", here + "/link"),
                Button.secondaryLink("Withdraw it", here + "/withdrawal"));
    }

    private static SummaryList facts(ListedRecommendation listed) {
        Recommendation recommendation = listed.recommendation();
        SummaryList facts = SummaryList.empty()
                .row("Said by", recommendation.source().label())
                .row("In", recommendation.title())
                .row("Made or published", Dates.dayOrNotKnown(recommendation.madeOn()));
        if (recommendation.number() != null) {
            facts = facts.row("Number there", String.valueOf(recommendation.number()));
        }
        if (listed.forBoard()) {
            facts = facts.row("Addressed to", "The safeguarding children board");
        }
        return facts.row(
                "Entered", Cell.text("By " + listed.recordedBy() + " on " + Dates.moment(listed.recordedAt())));
    }

    private static Table table(List<AnswersRecommendations.Answer> answers) {
        return Table.of("What answers it")
                .hideCaption()
                .column("What")
                .column("Kind")
                .column("How it stands")
                .rows(answers.stream()
                        .map(one -> List.of(
                                Cell.link(one.words(), one.href()),
                                Cell.text(one.kind()),
                                one.status() == null ? Cell.text("") : Cell.tag(one.status())))
                        .toList());
    }

    private static List<Timeline.Event> history(
            ListedRecommendation listed, List<RecommendationLists.SaidState> states, List<Revision> corrections) {
        List<Timeline.Event> events = new ArrayList<>();
        corrections.forEach(one -> events.add(corrected(one)));
        for (RecommendationLists.SaidState state : states) {
            events.add(new Timeline.Event(
                    state.state().label(),
                    Dates.day(state.on()),
                    state.on().toString(),
                    null,
                    state.words() + " (recorded by " + state.by() + " on " + Dates.moment(state.at()) + ")",
                    null));
        }
        if (listed.recommendation().madeOn() != null) {
            events.add(new Timeline.Event(
                    "Made by the source",
                    Dates.day(listed.recommendation().madeOn()),
                    listed.recommendation().madeOn().toString(),
                    null,
                    null,
                    null));
        }
        return events;
    }

    private static Timeline.Event corrected(Revision correction) {
        ContentChange change = correction.changes().getFirst();
        return new Timeline.Event(
                change.now().isEmpty() ? "Taken out by a correction" : "Its words were corrected",
                Dates.moment(correction.at()),
                correction.at().toString(),
                correction.by(),
                "Was: " + change.was() + " Why: " + correction.why(),
                null);
    }
}
