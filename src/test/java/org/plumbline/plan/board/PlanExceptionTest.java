package org.plumbline.plan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.AnAction.anAction;
import static org.plumbline.plan.AnAction.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.AnAction;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.Fate;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanActionReference;

class PlanExceptionTest {
    @Test
    void anActionOnTrackIsNone() {
        assertThat(words(anAction(1, 1))).isEmpty();
    }

    @Test
    void redAndAmberSaySinceWhen() {
        assertThat(words(anAction(1, 1).with(Delivery.OFF_TRACK))).containsExactly("Off track since 5 January 2026");
        assertThat(words(anAction(1, 1).with(Delivery.AT_RISK))).containsExactly("At risk since 5 January 2026");
    }

    @Test
    void anActionPastItsDayIsOneHoweverGreenItIs() {
        LocalDate yesterday = AnAction.DAY.minusDays(1);

        assertThat(words(anAction(1, 1).due(yesterday, 0))).containsExactly("Was due on 2 March 2026");
        assertThat(words(anAction(1, 1).due(AnAction.DAY, 0))).isEmpty();
        assertThat(words(anAction(1, 1)
                        .due(yesterday, 0)
                        .with(Delivery.DELIVERED)
                        .evidence(Claim.DELIVERY, EvidenceKind.DOCUMENT, 1)))
                .isEmpty();
    }

    @Test
    void anActionPutOffSaysHowOftenAndFromWhen() {
        assertThat(words(anAction(1, 1).due(LocalDate.of(2026, 9, 30), 2)))
                .containsExactly("Put off twice: first agreed for 30 June 2026, now due on 30 September 2026");
    }

    @Test
    void whatIsClaimedWithoutEvidenceIsOne() {
        assertThat(words(anAction(1, 1).with(Delivery.VERIFIED)))
                .containsExactly("Said to be delivered, with no evidence of it");
        assertThat(words(anAction(1, 1).with(Impact.EARLY)))
                .containsExactly("Said to have an impact (Early signs), with no evidence of it");
        assertThat(words(anAction(1, 1).with(Impact.EARLY).evidence(Claim.IMPACT, EvidenceKind.AUDIT, 1)))
                .isEmpty();
        assertThat(words(anAction(1, 1).with(Delivery.DELIVERED).with(Impact.EARLY)))
                .containsExactly("Said to be delivered and to have an impact, with evidence of neither");
    }

    @Test
    void anActionNobodyAnsweredForIsOne() {
        assertThat(words(anAction(1, 1).stale())).containsExactly("Never updated");
        assertThat(words(anAction(1, 1).updated("All well").stale())).containsExactly("Last updated on 3 March 2026");
    }

    @Test
    void whatCameBackIsNamed() {
        ActionSnapshot answers =
                anAction(1, 1).answers("REC-3").answers("REC-9").build();

        assertThat(PlanException.in(plan(answers), Set.of("REC-9", "REC-10"))
                        .getFirst()
                        .reasons())
                .containsExactly(
                        new PlanException.Reason(ExceptionKind.RECURRING, "Answers what was said before: REC-9"));
    }

    @Test
    void whatWeighsMostStandsFirst() {
        var stale = anAction(1, 1).stale().build();
        var risky = anAction(1, 2).with(Delivery.AT_RISK).stale().build();
        var red = anAction(2, 1).with(Delivery.OFF_TRACK).build();

        List<PlanException> exceptions = PlanException.in(plan(stale, risky, red), Set.of());

        assertThat(exceptions).extracting(PlanException::action).containsExactly(red, risky, stale);
        assertThat(exceptions.get(1).reasons())
                .extracting(PlanException.Reason::kind)
                .containsExactly(ExceptionKind.AT_RISK, ExceptionKind.STALE);
    }

    @Test
    void actionsOfAPhaseThatEndedAreHistory() {
        assertThat(words(anAction(1, 1).with(Delivery.OFF_TRACK).became(Fate.CARRIED, new PlanActionReference(1, 2))))
                .isEmpty();
    }

    private static List<String> words(AnAction action) {
        return PlanException.in(plan(action.build()), Set.of()).stream()
                .flatMap(exception -> exception.reasons().stream())
                .map(PlanException.Reason::words)
                .toList();
    }
}
