package org.plumbline.evaluation.web;

import org.plumbline.action.alert.StandingAlerts;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.recording.EvaluationRow;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Component;

/** What surrounds the pages of an evaluation; the safety alerts of its child stand above each of them. */
@Component
class Sheets {
    private final StandingAlerts alerts;

    Sheets(StandingAlerts alerts) {
        this.alerts = alerts;
    }

    /** The sheet of the evaluation's own page. */
    Sheet of(EvaluationRow row) {
        return Sheet.of(Section.EVALUATIONS, "Evaluation " + row.id().reference())
                .with(alerts.bannersAbout(row.child()));
    }

    /** The sheet of a page below the evaluation's own. */
    Sheet of(EvaluationRow row, String title) {
        return Sheet.of(Section.EVALUATIONS, title + " – " + row.id().reference())
                .under("Evaluation " + row.id().reference(), EvaluationLinks.of(row.id()))
                .with(alerts.bannersAbout(row.child()));
    }
}
