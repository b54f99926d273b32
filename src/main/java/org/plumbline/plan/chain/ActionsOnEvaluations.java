package org.plumbline.plan.chain;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.SignedIn;
import org.plumbline.evaluation.RestsOnEvaluations;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.page.Link;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanTags;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plan actions rest on evaluations that answer the questions they are linked to. */
@Component
class ActionsOnEvaluations implements RestsOnEvaluations {
    private final LinkedActions linked;
    private final PermissionMatrix permissions;

    ActionsOnEvaluations(LinkedActions linked, PermissionMatrix permissions) {
        this.linked = linked;
        this.permissions = permissions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Resting> list(long toolVersion, SignedIn person) {
        return permissions.allows(person.roles(), Permission.SEE_PLAN)
                ? linked.listByTool(toolVersion).stream()
                        .flatMap(ActionsOnEvaluations::resting)
                        .toList()
                : List.of();
    }

    private static Stream<Resting> resting(LinkedAction action) {
        return action.target() instanceof LinkTarget.Question(ToolQuestion question)
                ? Stream.of(new Resting(
                        question,
                        action.reference() + " " + action.what(),
                        PlanLinks.action(action.id()),
                        answers(action.answers()),
                        PlanTags.of(action.delivery())))
                : Stream.empty();
    }

    private static List<Link> answers(List<RecommendationId> recommendations) {
        return recommendations.stream()
                .map(one -> new Link("Answers " + one.reference(), InspectionLinks.recommendation(one)))
                .toList();
    }
}
