package org.plumbline.evaluation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.children.ChildLinks;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.StateTags;
import org.plumbline.evaluation.judging.SectionState;
import org.plumbline.evaluation.recording.Evaluation;
import org.plumbline.evaluation.recording.EvaluationRow;
import org.plumbline.evaluation.tool.ToolSection;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.SaveState;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Tag;
import org.plumbline.page.TaskList;
import org.plumbline.page.TaskList.Task;

/** An open evaluation: its sections with their states, and what happens next. */
record EvaluationPage(
        Head head,
        Tag state,
        @Nullable Tag overdue,
        String next,
        SummaryList facts,
        TaskList sections,
        Button complete,
        String preview) {

    static EvaluationPage of(Evaluation evaluation, Instant now, WorkingCalendar calendar) {
        LocalDate today = Dates.dayOf(now);
        EvaluationRow row = evaluation.row();
        List<Task> tasks = evaluation.tool().sections().stream()
                .map(section -> task(evaluation, section))
                .toList();
        long done = tasks.stream()
                .filter(task -> task.status().word().equals(SectionState.COMPLETE.words()))
                .count();
        return new EvaluationPage(
                Head.of(
                        "Evaluation " + row.id().reference(),
                        row,
                        SaveState.at(evaluation.lastSavedAt().orElse(null), now),
                        Rights.OF_AUDITOR),
                StateTags.of(row.state()),
                row.isOverdue(today) ? Tags.OVERDUE : null,
                "%d of %d sections are complete. Due %s.".formatted(done, tasks.size(), Dates.day(row.dueOn())),
                facts(evaluation, Due.words(row.dueOn(), today, calendar)),
                new TaskList("sections", tasks),
                Button.link("Complete this evaluation", EvaluationLinks.completion(row.id())),
                EvaluationLinks.preview(row.id()));
    }

    private static Task task(Evaluation evaluation, ToolSection section) {
        SectionState state =
                SectionState.of(section, evaluation.written(), evaluation.effective(), evaluation.contested());
        return new Task(
                section.title(),
                EvaluationLinks.section(evaluation.row().id(), section.code()),
                hint(evaluation, section),
                Tags.of(state));
    }

    private static @Nullable String hint(Evaluation evaluation, ToolSection section) {
        return evaluation
                .tool()
                .findDomain(section.code())
                .flatMap(domain -> evaluation.effective().grade(domain.grade()))
                .map(grade -> "Graded " + grade.word())
                .orElse(null);
    }

    /** The lines that say what evaluation this is. */
    private static SummaryList facts(Evaluation evaluation, String dueWords) {
        EvaluationRow row = evaluation.row();
        return SummaryList.empty()
                .row("Child", Cell.link(row.caseId(), ChildLinks.child(row.child())))
                .row("Team", row.teamName() == null ? "No team" : row.teamName())
                .row("Worker", row.workerName() == null ? "Nobody held the case" : row.workerName())
                .row("Auditor", row.auditorName())
                .row("Why this child", row.trigger().words())
                .row("Tool", evaluation.tool().title())
                .row("Allocated", Dates.day(Dates.dayOf(row.allocatedAt())))
                .row("Due", Cell.text(Dates.day(row.dueOn())).below(dueWords));
    }
}
