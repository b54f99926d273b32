package org.plumbline.plan.chain;

import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.plan.ActionSnapshot.AnsweredRecommendation;
import org.plumbline.plan.keeping.PlanActionRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chain in short, for the page of a plan action. Evaluations that somebody is shown are on the trail. */
@Component
public class ChainPanels {
    private static final int MOST_EVALUATIONS = 5;

    private final ReadingChain reading;
    private final PermissionMatrix permissions;

    ChainPanels(ReadingChain reading, PermissionMatrix permissions) {
        this.reading = reading;
        this.permissions = permissions;
    }

    /**
     * The chain of the action, as far as somebody may see it.
     *
     * @param answers the recommendations it answers
     */
    @Transactional
    public ChainPartial of(PlanActionRow action, List<AnsweredRecommendation> answers, SignedIn person, Reach reach) {
        boolean mayLink = permissions.allows(person.roles(), Permission.CHANGE_PLAN) && !action.settled();
        return ChainPartial.of(reading.readShort(action, answers, person, reach, MOST_EVALUATIONS, mayLink));
    }
}
