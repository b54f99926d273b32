package org.plumbline.evaluation.web;

import org.plumbline.evaluation.recording.EvaluationRow;
import org.plumbline.page.Dates;
import org.plumbline.page.SummaryList;

/** What somebody may know of an evaluation that is under way and not theirs: that it is, and when it is due. */
record UnderWayPage(Head head, String words, SummaryList facts) {

    static UnderWayPage of(EvaluationRow row, Rights rights) {
        return new UnderWayPage(
                Head.of("Evaluation " + row.id().reference(), row, null, rights),
                "This evaluation is under way. You can read it when it is completed.",
                SummaryList.empty()
                        .row("Child", row.caseId())
                        .row("Team", row.teamName() == null ? "No team" : row.teamName())
                        .row("Auditor", row.auditorName())
                        .row("State", row.state().words())
                        .row("Due", Dates.day(row.dueOn())));
    }
}
