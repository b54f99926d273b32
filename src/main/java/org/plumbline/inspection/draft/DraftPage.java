package org.plumbline.inspection.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.RecommendationTags;
import org.plumbline.inspection.kept.InspectionTables;
import org.plumbline.inspection.kept.ReportContent;
import org.plumbline.inspection.reading.Doubt;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;

/**
 * A report that waits to be confirmed: what was read, beside what was not certain, and the decision.
 *
 * @param original the report as it was sent; null where it is entered by hand
 * @param doubts what the person says to be right; null where nothing is doubtful
 */
record DraftPage(
        String caption,
        String title,
        FormErrors errors,
        String lead,
        @Nullable Link original,
        SummaryList head,
        Button changeHead,
        List<String> headDoubts,
        List<Shown> parts,
        @Nullable Checkboxes doubts,
        int version,
        String post,
        Deciding deciding,
        String discardPost) {
    static final String DOUBTS = "doubts";
    static final String VERSION = "version";

    /**
     * One part.
     *
     * @param nothing what to say where it is empty
     */
    record Shown(
            String title,
            String count,
            List<String> doubts,
            @Nullable Table table,
            String nothing,
            Button change) {}

    static DraftPage of(Draft draft, List<String> doubts, Deciding deciding, Form form, FormErrors errors) {
        ReportContent content = draft.content();
        return new DraftPage(
                caption(draft),
                content.title(),
                errors,
                "Nothing is kept until you confirm it below. Last changed by " + draft.changedBy() + " on "
                        + Dates.moment(draft.changedAt()) + ".",
                draft.fileName() == null
                        ? null
                        : new Link(
                                draft.fileName() + " (PDF, as it was sent)", DraftLinks.part(draft.id(), "report.pdf")),
                InspectionTables.head(content),
                Button.secondaryLink("Correct: kind and dates", DraftLinks.part(draft.id(), "head")),
                sentences(draft, Doubt.Part.HEADER),
                parts(draft),
                doubts.isEmpty() ? null : checkboxes(doubts, form, errors),
                draft.version(),
                DraftLinks.part(draft.id(), "confirmation"),
                deciding,
                DraftLinks.part(draft.id(), "discard"));
    }

    /** What is being decided: a new report, or the correction of an inspection. */
    static String caption(Draft draft) {
        return draft.corrects() == null
                ? "Report to confirm"
                : "Correction of " + draft.corrects().inspection().reference();
    }

    private static List<Shown> parts(Draft draft) {
        ReportContent content = draft.content();
        List<Shown> parts = new ArrayList<>();
        parts.add(shown(
                draft, new JudgementsPart(false), InspectionTables.judgements("Judgements", content.judgements())));
        parts.add(shown(
                draft,
                new JudgementsPart(true),
                InspectionTables.judgements("Judgements of earlier inspections", content.previous())));
        parts.add(shown(draft, new RecommendationsPart(), recommendations(content)));
        parts.add(shown(draft, new ParagraphsPart(), paragraphs(content)));
        return parts;
    }

    private static <T> Shown shown(Draft draft, Part<T> part, Table table) {
        int count = part.itemsOf(draft.content()).size();
        return new Shown(
                part.title(),
                Numbers.whole(count),
                sentences(draft, part.doubts()),
                count == 0 ? null : table,
                "None were found. If the report has some, enter them.",
                Button.secondaryLink(
                        "Correct: " + part.title().toLowerCase(Locale.UK), DraftLinks.part(draft.id(), part.code())));
    }

    private static Table recommendations(ReportContent content) {
        return Table.of("Recommendations")
                .hideCaption()
                .column("Number")
                .column("What must improve")
                .column("Addressed to")
                .rows(content.recommendations().stream()
                        .map(one -> List.of(
                                Cell.text(String.valueOf(one.number())),
                                one.immediate()
                                        ? Cell.text(one.text()).with(RecommendationTags.IMMEDIATE)
                                        : Cell.text(one.text()),
                                Cell.text(one.body().label())))
                        .toList());
    }

    private static Table paragraphs(ReportContent content) {
        return Table.of("Numbered paragraphs")
                .hideCaption()
                .column("Number")
                .column("Text")
                .column("Under the heading")
                .rows(content.paragraphs().stream()
                        .map(one -> List.of(
                                Cell.text(String.valueOf(one.number())),
                                Cell.text(one.text()),
                                Cell.text(one.section())))
                        .toList());
    }

    private static List<String> sentences(Draft draft, Doubt.Part part) {
        return draft.doubtsAbout(part).stream().map(Doubt::sentence).toList();
    }

    private static Checkboxes checkboxes(List<String> doubts, Form form, FormErrors errors) {
        List<Choice> choices = IntStream.range(0, doubts.size())
                .mapToObj(i -> Choice.of(String.valueOf(i + 1), doubts.get(i)))
                .toList();
        return Checkboxes.of(DOUBTS, "Tick each when you have compared it with the report and put it right", choices)
                .chosen(form.all(DOUBTS))
                .error(errors);
    }
}
