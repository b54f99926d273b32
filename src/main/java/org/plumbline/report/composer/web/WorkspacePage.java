package org.plumbline.report.composer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Tag;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.outline.OutlineSection;
import org.plumbline.report.composer.outline.SectionKey;
import org.plumbline.report.composer.template.PapersDue;
import org.plumbline.report.composer.template.View;

/**
 * A report at work: outline at the left, the text in the middle, the numbers it draws on at the right.
 *
 * @param seen the version of the arrangement on the page
 * @param due when the papers are due, and how that is counted; both empty where no rule says
 */
record WorkspacePage(
        String title,
        String kind,
        SummaryList facts,
        List<Button> buttons,
        List<Part> parts,
        String arrangement,
        int seen,
        NumbersPartial numbers,
        String due,
        String dueExplained) {

    /**
     * A section as it stands.
     *
     * @param depth 0, or 1 inside another
     * @param words what is written, as typed
     */
    record Part(
            String key,
            String heading,
            int depth,
            Tag openness,
            String words,
            String empty,
            String href,
            boolean first) {}

    static WorkspacePage of(Draft draft, String title, WorkingCalendar calendar) {
        Optional<PapersDue> due = draft.template().clearDays() == 0
                ? Optional.empty()
                : PapersDue.find(draft.details().meetingOn(), draft.template().clearDays(), calendar);
        return new WorkspacePage(
                title,
                draft.template().kind(),
                facts(draft),
                buttons(draft),
                parts(draft),
                ReportLinks.arrangement(draft.id()),
                draft.outlineVersion(),
                NumbersPartial.of(draft),
                due.map(one -> "Papers are due on " + Dates.weekday(one.publishOn()))
                        .orElse(""),
                due.map(one -> one.explanation() + " " + PapersDue.SOURCE).orElse(""));
    }

    private static SummaryList facts(Draft draft) {
        return SummaryList.empty()
                .row("Meeting", Dates.weekday(draft.details().meetingOn()))
                .row("Author", draft.details().author())
                .row("Contact officer", draft.details().contactOfficer())
                .row("Background papers", papers(draft));
    }

    private static String papers(Draft draft) {
        int count = draft.outline().papers().size();
        return count == 0 ? "None" : String.valueOf(count);
    }

    private static List<Button> buttons(Draft draft) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.link("Checklist and sign-off", ReportLinks.checklist(draft.id())));
        buttons.add(Button.secondaryLink("Preview", ReportLinks.preview(draft.id(), View.PUBLIC)));
        buttons.add(Button.secondaryLink("Head", ReportLinks.details(draft.id())));
        buttons.add(Button.secondaryLink("Background papers", ReportLinks.papers(draft.id())));
        buttons.add(Button.secondaryLink("Figures", ReportLinks.figures(draft.id())));
        buttons.add(Button.secondaryLink("Add a section", ReportLinks.newSection(draft.id())));
        buttons.add(Button.secondaryLink("Versions", ReportLinks.versions(draft.id())));
        buttons.add(Button.secondaryLink("Keep as a template", ReportLinks.template(draft.id())));
        return buttons;
    }

    private static List<Part> parts(Draft draft) {
        List<Part> parts = new ArrayList<>();
        draft.outline().sections().forEach(section -> add(section, 0, draft, parts));
        draft.outline().appendices().forEach(section -> add(section, 0, draft, parts));
        return parts;
    }

    private static void add(OutlineSection section, int depth, Draft draft, List<Part> parts) {
        String words = draft.wordsOf(section.key()).text();
        String heading =
                draft.outline().isAppendix(section.key()) ? "Appendix: " + section.heading() : section.heading();
        parts.add(new Part(
                section.key().value(),
                heading,
                depth,
                OpennessTags.of(draft.outline().opennessOf(section.key())),
                words,
                words.isBlank() ? section.guidance() : "",
                ReportLinks.section(draft.id(), section.key()),
                parts.isEmpty()));
        section.sections().forEach(inner -> add(inner, depth + 1, draft, parts));
    }

    /** Where each part is on the page, for the outline. */
    List<Link> outline() {
        return parts.stream()
                .flatMap(part -> Stream.of(new Link(part.heading(), "#" + part.key())))
                .toList();
    }

    static String anchor(SectionKey key) {
        return key.value();
    }
}
