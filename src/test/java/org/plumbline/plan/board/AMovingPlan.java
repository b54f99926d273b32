package org.plumbline.plan.board;

import static org.plumbline.plan.keeping.APlan.by;
import static org.plumbline.plan.keeping.APlan.done;

import java.time.LocalDate;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AddingEvidence;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.FreezingVersions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.plumbline.testing.TestAuthorities;

/** A board that saw a plan in February, decided something, and meets again on 10 March: one action moved, one did not. */
public record AMovingPlan(
        TestAuthorities authorities,
        MakingPlans making,
        AgreeingPlanActions agreeing,
        FreezingVersions freezing,
        TakingPlanSteps steps,
        AddingEvidence evidence,
        PlanActions actions,
        PastBoards boards) {
    public static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);
    public static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    /**
     * What was made.
     *
     * @param decision the number of what was decided in February
     */
    public record Made(
            APlan plan,
            SignedIn chair,
            PlanActionId moved,
            PlanActionId still,
            String board,
            String earlier,
            String next,
            long decision) {}

    public Made make() {
        APlan it = new APlan(authorities, making, agreeing);
        SignedIn chair = authorities.aPerson(it.authority, "Graham Tull", Role.BOARD_MEMBER);
        PlanActionId moved = it.anAction("Supervise every worker monthly");
        PlanActionId still = it.anAction("Observe supervision");
        return it.in(() -> {
            LocalDate january = LocalDate.of(2026, 1, 10);
            BoardId board = boards.setUp("Improvement Board", BoardKind.IMPROVEMENT_BOARD, "", by(it.officer, january));
            boards.seat(board, chair.account(), chair.name(), MemberRole.CHAIR, "", by(it.officer, january));
            MeetingId earlier = boards.call(board, FEBRUARY, "County Hall", by(it.officer, january));
            AgendaItemId item = boards.putOnAgenda(earlier, "Progress", "", "", by(it.officer, january));
            int version = done(freezing.submit(it.plan, "Improvement Board", "", by(it.officer, FEBRUARY)));
            boards.layVersion(earlier, item, it.plan, version, by(it.officer, FEBRUARY));
            var decided = boards.decide(earlier, item, moved, "Show what workers notice", by(it.officer, FEBRUARY));
            boards.hold(earlier, "", by(it.officer, FEBRUARY));
            MeetingId next = boards.call(board, MARCH, "County Hall", by(it.officer, FEBRUARY));
            boards.putOnAgenda(next, "What moved", "", "", by(it.officer, FEBRUARY));
            move(it, moved);
            return new Made(
                    it,
                    chair,
                    moved,
                    still,
                    BoardLinks.board(board),
                    BoardLinks.meeting(earlier),
                    BoardLinks.meeting(next),
                    decided.key().id());
        });
    }

    private void move(APlan it, PlanActionId action) {
        done(evidence.add(action, APlan.evidence(Claim.DELIVERY, EvidenceKind.AUDIT), null, by(it.lead)));
        int version = actions.find(action).orElseThrow().version();
        done(steps.deliver(action, version, Delivery.ON_TRACK, "Dates are set", by(it.lead)));
    }
}
