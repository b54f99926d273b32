package org.plumbline.plan.chain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.AnswersRecommendations;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Fate;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanTags;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plan actions answer recommendations, and were said to be complete at times. */
@Component
class PlanAnswers implements AnswersRecommendations {
    private final AnsweringActions actions;
    private final PermissionMatrix permissions;

    PlanAnswers(AnsweringActions actions, PermissionMatrix permissions) {
        this.actions = actions;
        this.permissions = permissions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Answer> listAnswers(Collection<RecommendationId> recommendations, SignedIn person) {
        if (recommendations.isEmpty() || !permissions.allows(person.roles(), Permission.SEE_PLAN)) {
            return List.of();
        }
        AnsweringActions.Found found = actions.listWithSaid(recommendations);
        Map<PlanActionId, List<Claim>> claims = found.said().stream()
                .collect(Collectors.groupingBy(
                        AnsweringActions.Said::action, Collectors.mapping(PlanAnswers::claim, Collectors.toList())));
        return found.rows().stream()
                .map(row -> answer(row, claims.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Answer answer(AnsweringActions.Row row, List<Claim> claims) {
        Fate fate = row.fate();
        return new Answer(
                row.recommendation(),
                "Plan action",
                row.reference() + " " + row.what(),
                PlanLinks.action(row.id()),
                fate == null ? PlanTags.of(row.delivery()) : PlanTags.of(fate),
                claims);
    }

    private static Claim claim(AnsweringActions.Said said) {
        Delivery to = said.to();
        String words = to == null
                ? "Completed at the end of its phase, said " + said.by()
                : to.label() + ", said " + said.by();
        return new Claim(said.on(), words);
    }
}
