package org.plumbline.plan.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.AnsweringEvaluations;
import org.plumbline.evaluation.PublishedTools.Wording;
import org.plumbline.evaluation.QuestionFigures;
import org.plumbline.evaluation.QuestionFigures.Days;
import org.plumbline.framework.PracticeStandard;
import org.plumbline.inspection.Recommendation;
import org.plumbline.plan.chain.MeasuredActions.Measured;
import org.plumbline.plan.keeping.PlanActionRow;

/**
 * What bears on one plan action.
 *
 * @param answers what it answers
 * @param days the days of completion that are counted
 * @param counted by the place of the question among those linked
 * @param measures its success measures, as they were read last
 * @param evaluations the newest that the reader may open; null for who may open none at all
 */
record Chain(
        PlanActionRow action,
        List<Recommendation> answers,
        List<LinkedStandard> standards,
        List<LinkedQuestion> questions,
        Days days,
        QuestionFigures.Counted counted,
        List<Measured> measures,
        AnsweringEvaluations.@Nullable Part evaluations) {
    Chain {
        answers = List.copyOf(answers);
        standards = List.copyOf(standards);
        questions = List.copyOf(questions);
        measures = List.copyOf(measures);
    }

    /** A standard it is linked to, as it stands today. */
    record LinkedStandard(Link link, PracticeStandard standard) {}

    /** A question it is linked to, with what it asks. */
    record LinkedQuestion(Link link, Wording wording) {}
}
