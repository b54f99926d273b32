package org.plumbline.browser;

import java.util.List;
import org.plumbline.access.Reaching;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.recording.AllocatingEvaluations;
import org.plumbline.evaluation.recording.AnEvaluation;
import org.plumbline.evaluation.recording.CompletingEvaluation;
import org.plumbline.evaluation.recording.SavingField;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.testing.TestAuthorities;

/** An evaluation being written, with two texts for one field, and one that is completed. */
record PagesOfEvaluations(
        TestAuthorities authorities,
        AllocatingEvaluations allocating,
        SavingField saving,
        CompletingEvaluation completing,
        Reaching reaching)
        implements RouteSource {
    private static final FieldKey CONTESTED = new FieldKey("safety.worry");

    @Override
    public List<Route> routes() {
        var open = anEvaluation();
        open.fillIn(saving);
        open.save(saving, open.auditor, CONTESTED, "The plan has not been looked at since the incident.", 0);
        open.save(saving, open.auditor, CONTESTED, "Nobody asked what the plan was for.", 0);
        var done = anEvaluation();
        done.fillIn(saving);
        done.as(done.auditor, () -> completing.complete(done.id, done.reach(done.auditor)));
        var of = EvaluationLinks.of(open.id);
        return List.of(
                Route.of("/evaluations", open.auditor),
                Route.of("/evaluations", "/evaluations?show=completed", done.worker),
                Route.of("/evaluations/{id}", of, open.auditor),
                Route.of("/evaluations/{id}", of, open.manager),
                Route.of("/evaluations/{id}", EvaluationLinks.of(done.id), done.worker),
                section(open, "about"),
                section(open, "safety"),
                section(open, "conversation"),
                section(open, "overall"),
                Route.of("/evaluations/{id}/completion", EvaluationLinks.completion(open.id), open.auditor),
                Route.of("/evaluations/{id}/preview", EvaluationLinks.preview(open.id), open.auditor),
                Route.of("/evaluations/{id}/withdrawal", EvaluationLinks.withdrawal(open.id), open.lead),
                Route.of(
                        "/evaluations/{id}/fields/{field}/choice",
                        EvaluationLinks.choice(open.id, CONTESTED.value()),
                        open.auditor));
    }

    private static Route section(AnEvaluation evaluation, String code) {
        return Route.of(
                "/evaluations/{id}/sections/{section}",
                EvaluationLinks.section(evaluation.id, code),
                evaluation.auditor);
    }

    private AnEvaluation anEvaluation() {
        return new AnEvaluation(authorities, allocating, reaching, Trigger.ROUTINE);
    }
}
