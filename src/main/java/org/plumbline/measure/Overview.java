package org.plumbline.measure;

import java.util.List;
import org.plumbline.action.ActionFigures;
import org.plumbline.evaluation.EvaluationFigures;

/**
 * The figures of the overview, cut to one viewpoint.
 *
 * @param grades by team and month, the teams by name
 * @param progress by team, by name
 * @param actions by team, by name
 * @param actionMonths the months in which actions were agreed or verified, in order
 */
record Overview(
        Period period,
        List<EvaluationFigures.GradeCount> grades,
        List<EvaluationFigures.Progress> progress,
        List<ActionCount> actions,
        List<ActionFigures.MonthRow> actionMonths) {}
