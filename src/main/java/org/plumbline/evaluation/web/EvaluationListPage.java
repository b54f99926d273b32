package org.plumbline.evaluation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Reach;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.StateTags;
import org.plumbline.evaluation.recording.EvaluationRow;
import org.plumbline.evaluation.recording.ListKey;
import org.plumbline.evaluation.recording.ListingEvaluations.Kind;
import org.plumbline.evaluation.recording.ListingEvaluations.Part;
import org.plumbline.evaluation.recording.Sight;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.Dates;
import org.plumbline.page.EmptyState;
import org.plumbline.page.KeyPaging;
import org.plumbline.page.Numbers;
import org.plumbline.page.SubNavigation;
import org.plumbline.page.Table;
import org.plumbline.page.TextInput;

/** Evaluations: one's own to do, those under way, those completed. */
record EvaluationListPage(
        SubNavigation kinds,
        String action,
        String kind,
        TextInput child,
        @Nullable Checkboxes overdue,
        Button narrow,
        @Nullable String clear,
        @Nullable Table table,
        @Nullable EmptyState empty,
        KeyPaging paging) {

    /** What is asked for. */
    record Asked(
            Kind kind,
            String caseId,
            boolean overdue,
            @Nullable ListKey after) {
        boolean narrowed() {
            return !caseId.isEmpty() || overdue;
        }

        String href(Kind other) {
            return EvaluationLinks.LIST + "?show=" + code(other);
        }

        String hrefAfter(@Nullable ListKey key) {
            return href(kind)
                    + (caseId.isEmpty() ? "" : "&child=" + URLEncoder.encode(caseId, StandardCharsets.UTF_8))
                    + (overdue ? "&overdue=yes" : "")
                    + (key == null ? "" : "&after=" + key);
        }
    }

    static EvaluationListPage of(Asked asked, Part part, Reach reach, LocalDate today, WorkingCalendar calendar) {
        boolean completed = asked.kind() == Kind.COMPLETED;
        return new EvaluationListPage(
                kinds(asked),
                EvaluationLinks.LIST,
                code(asked.kind()),
                TextInput.of("child", "Child's id in the case system")
                        .value(asked.caseId())
                        .width(20),
                completed
                        ? null
                        : Checkboxes.of("overdue", "Show", List.of(Choice.of("yes", "Only what is overdue")))
                                .chosen(asked.overdue() ? List.of("yes") : List.of())
                                .asSmall(),
                Button.secondary("Narrow the list"),
                asked.narrowed() ? asked.href(asked.kind()) : null,
                part.rows().isEmpty() ? null : table(asked, part, reach, today, calendar),
                part.rows().isEmpty() ? empty(asked) : null,
                new KeyPaging(
                        asked.after() == null ? null : asked.hrefAfter(null),
                        part.next() == null ? null : asked.hrefAfter(part.next()),
                        Numbers.of(part.rows().size(), "evaluation", "evaluations") + " on this page"));
    }

    static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static SubNavigation kinds(Asked asked) {
        return SubNavigation.of("Kinds of list")
                .item("Mine to do", asked.href(Kind.MINE), asked.kind() == Kind.MINE)
                .item("Under way", asked.href(Kind.UNDER_WAY), asked.kind() == Kind.UNDER_WAY)
                .item("Completed", asked.href(Kind.COMPLETED), asked.kind() == Kind.COMPLETED);
    }

    private static EmptyState empty(Asked asked) {
        if (asked.narrowed()) {
            return new EmptyState(
                    "Nothing fits",
                    "No evaluation that you may see fits what you asked for.",
                    Button.secondaryLink("Show all", asked.href(asked.kind())));
        }
        return switch (asked.kind()) {
            case MINE ->
                new EmptyState(
                        "Nothing to do",
                        "Evaluations that are allocated to you stand here until you complete them.",
                        null);
            case UNDER_WAY ->
                new EmptyState(
                        "Nothing under way",
                        "Evaluations stand here from their allocation until they are completed.",
                        null);
            case COMPLETED ->
                new EmptyState("Nothing completed yet", "Completed evaluations that you may read stand here.", null);
        };
    }

    private static Table table(Asked asked, Part part, Reach reach, LocalDate today, WorkingCalendar calendar) {
        boolean completed = asked.kind() == Kind.COMPLETED;
        return Table.of("Evaluations")
                .hideCaption()
                .column("Evaluation")
                .column("Child")
                .column("Team")
                .column("Why")
                .column("Auditor")
                .column(completed ? "Completed" : "Due")
                .column("State")
                .rows(part.rows().stream()
                        .map(row -> cells(row, reach, today, calendar))
                        .toList());
    }

    private static List<Cell> cells(EvaluationRow row, Reach reach, LocalDate today, WorkingCalendar calendar) {
        return List.of(
                Sight.of(row, reach) == Sight.NONE
                        ? Cell.text(row.id().reference())
                        : Cell.link(row.id().reference(), EvaluationLinks.of(row.id())),
                Cell.text(row.caseId()),
                Cell.text(row.teamName()),
                Cell.text(row.trigger().words()),
                Cell.text(row.auditorName()),
                when(row, today, calendar),
                row.isOverdue(today)
                        ? Cell.tag(StateTags.of(row.state())).with(StateTags.of(row.state()), Tags.OVERDUE)
                        : Cell.tag(StateTags.of(row.state())));
    }

    private static Cell when(EvaluationRow row, LocalDate today, WorkingCalendar calendar) {
        if (row.completedAt() != null) {
            return Cell.text(Dates.shortDay(Dates.dayOf(row.completedAt())));
        }
        Cell due = Cell.text(Dates.shortDay(row.dueOn()));
        return row.state().isOpen() ? due.below(Due.words(row.dueOn(), today, calendar)) : due;
    }
}
