package org.plumbline.report.composer.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.TextInput;
import org.plumbline.report.composer.CheckItem;
import org.plumbline.report.composer.Composed;
import org.plumbline.report.composer.FrozenVersion;
import org.plumbline.report.composer.ReportId;
import org.plumbline.report.composer.outline.SectionKey;
import org.plumbline.report.composer.template.PapersDue;
import org.plumbline.report.composer.template.ReportTemplate;
import org.plumbline.report.composer.template.SignatureOf;

/**
 * What stands between a report and its sign-off.
 *
 * @param stopping what must be put right first
 * @param asking questions, which may be answered by leaving things as they are
 * @param latest the version that was frozen last and how far its sign-off is; null while there is none
 * @param due when papers are due
 */
record ChecklistPage(
        String title,
        FormErrors errors,
        List<Link> stopping,
        List<Link> asking,
        List<String> signatures,
        @Nullable Link latest,
        String due,
        String dueExplained,
        String post,
        TextInput note,
        Button freeze) {
    static final String TITLE = "Checklist and sign-off";

    /** Where the page says what must be put right first. */
    static final String STOPPING = "stopping";

    static ChecklistPage of(
            Composed composed, List<FrozenVersion> versions, WorkingCalendar calendar, Form form, FormErrors errors) {
        ReportId id = composed.draft().id();
        var template = composed.draft().template();
        Optional<PapersDue> due = template.clearDays() == 0
                ? Optional.empty()
                : PapersDue.find(composed.draft().details().meetingOn(), template.clearDays(), calendar);
        return new ChecklistPage(
                TITLE,
                errors,
                items(composed, true),
                items(composed, false),
                template.signatures().stream().map(one -> one.label()).toList(),
                versions.stream()
                        .max(Comparator.comparingInt(FrozenVersion::number))
                        .map(version -> latest(version, template))
                        .orElse(null),
                due.map(one -> "Papers are due on " + Dates.weekday(one.publishOn()) + ".")
                        .orElse("No rule says when these papers are due."),
                due.map(PapersDue::explanation).orElse(""),
                ReportLinks.versions(id),
                TextInput.of("note", "What is this version? (optional)")
                        .hint("“For comment”, “as amended by legal”")
                        .value(form.text("note")),
                Button.primary("Freeze a version for sign-off"));
    }

    private static Link latest(FrozenVersion version, ReportTemplate template) {
        String missing = version.missing(template.signatures()).stream()
                .map(SignatureOf::label)
                .collect(Collectors.joining(", "));
        String stands = version.issuedAt() != null
                ? "it was sent"
                : missing.isEmpty() ? "everybody signed it, and it can be sent" : "to be signed by " + missing;
        return new Link(
                "Version " + version.number() + ", frozen on " + Dates.day(Dates.dayOf(version.frozenAt())) + ": "
                        + stands,
                ReportLinks.version(version.report(), version.number()));
    }

    private static List<Link> items(Composed composed, boolean stopping) {
        return composed.checklist().stream()
                .filter(item -> item.stops() == stopping)
                .map(item -> new Link(item.what(), href(composed.draft().id(), item)))
                .toList();
    }

    private static String href(ReportId id, CheckItem item) {
        SectionKey section = item.section();
        return section == null ? ReportLinks.figures(id) : ReportLinks.section(id, section);
    }
}
