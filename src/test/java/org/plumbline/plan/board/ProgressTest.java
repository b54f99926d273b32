package org.plumbline.plan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.AnAction.anAction;
import static org.plumbline.plan.AnAction.plan;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.AnAction;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.Fate;
import org.plumbline.plan.Impact;
import org.plumbline.plan.board.Progress.Move;
import org.plumbline.plan.board.Progress.Way;

class ProgressTest {
    @Test
    void deliveryAndImpactMoveApart() {
        Move move = move(
                anAction(1, 1).with(Delivery.DELIVERED).with(Impact.EVIDENT),
                anAction(1, 1).with(Delivery.VERIFIED).with(Impact.EARLY));

        assertThat(move.delivery()).isEqualTo(Way.FORWARD);
        assertThat(move.impact()).isEqualTo(Way.BACK);
    }

    @Test
    void fallingBehindAndBeingReopenedAreWaysBack() {
        assertThat(move(anAction(1, 1), anAction(1, 1).with(Delivery.OFF_TRACK)).delivery())
                .isEqualTo(Way.BACK);
        assertThat(move(anAction(1, 1).with(Delivery.VERIFIED), anAction(1, 1)).delivery())
                .isEqualTo(Way.BACK);
        assertThat(move(anAction(1, 1).with(Delivery.OFF_TRACK), anAction(1, 1)).delivery())
                .isEqualTo(Way.FORWARD);
    }

    @Test
    void beingPutOffSaysFromWhichDay() {
        Move move = move(anAction(1, 1), anAction(1, 1).due(LocalDate.of(2026, 9, 30), 1));

        assertThat(move.putOffFrom()).isEqualTo("2026-06-30");
        assertThat(move.moved()).isTrue();
    }

    @Test
    void beingBroughtForwardIsNotBeingPutOff() {
        assertThat(move(anAction(1, 1), anAction(1, 1).due(LocalDate.of(2026, 5, 31), 0))
                        .putOffFrom())
                .isNull();
    }

    @Test
    void newEvidenceCountsByWhatItIsOf() {
        Move move = move(
                anAction(1, 1).evidence(Claim.IMPACT, EvidenceKind.AUDIT, 1),
                anAction(1, 1)
                        .evidence(Claim.IMPACT, EvidenceKind.AUDIT, 1)
                        .evidence(Claim.IMPACT, EvidenceKind.VOICE, 2));

        assertThat(move.newEvidence(Claim.IMPACT)).isEqualTo(2);
        assertThat(move.newEvidence(Claim.DELIVERY)).isZero();
    }

    @Test
    void anAnswerAloneMovesNothing() {
        Progress progress = Progress.between(
                plan(anAction(1, 1).build()),
                plan(anAction(1, 1).updated("All well").build()));

        assertThat(progress.moved()).isEmpty();
        assertThat(progress.still())
                .singleElement()
                .satisfies(move -> assertThat(move.answered()).isTrue());
    }

    @Test
    void newActionsMovedAndThoseTakenOutAreCounted() {
        Progress progress = Progress.between(
                plan(anAction(1, 1).build(), anAction(1, 2).build()),
                plan(anAction(1, 1).build(), anAction(2, 1).build()));

        assertThat(progress.moved()).extracting(Move::isNew).containsExactly(true);
        assertThat(progress.gone()).isEqualTo(1);
    }

    @Test
    void whatEndedSinceMovedAndWhatHadEndedBeforeIsHistory() {
        ActionSnapshot carried = anAction(1, 1).became(Fate.COMPLETED).build();

        assertThat(Progress.between(plan(anAction(1, 1).build()), plan(carried)).moved())
                .hasSize(1);
        assertThat(Progress.between(plan(carried), plan(carried)).moves()).isEmpty();
    }

    @Test
    void whatIsVerifiedAndEmbeddedIsNotAskedAbout() {
        ActionSnapshot done =
                anAction(1, 1).with(Delivery.VERIFIED).with(Impact.EMBEDDED).build();
        ActionSnapshot verified = anAction(1, 2).with(Delivery.VERIFIED).build();

        assertThat(Progress.between(plan(done, verified), plan(done, verified)).still())
                .extracting(Move::after)
                .containsExactly(verified);
    }

    private static Move move(AnAction before, AnAction after) {
        return Progress.between(plan(before.build()), plan(after.build()))
                .moves()
                .getFirst();
    }
}
