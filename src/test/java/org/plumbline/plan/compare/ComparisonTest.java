package org.plumbline.plan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.AnAction.anAction;
import static org.plumbline.plan.AnAction.plan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.plan.AnAction;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.Fate;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.PlanChanges;
import org.plumbline.plan.PlanChanges.ActionChange;
import org.plumbline.plan.PlanChanges.FieldChange;
import org.plumbline.plan.PlanChanges.Mark;
import org.plumbline.plan.PlanChanges.Piece;
import org.plumbline.plan.PlanChanges.Presence;

class ComparisonTest {

    private static List<String> told(PlanChanges changes) {
        return changes.tally().stream()
                .map(count -> count.actions() + " " + count.did())
                .toList();
    }

    private static FieldChange only(AnAction before, AnAction after) {
        PlanChanges changes = PlanChanges.between(plan(before.build()), plan(after.build()));
        assertThat(changes.ofActions()).hasSize(1);
        assertThat(changes.ofActions().getFirst().fields()).hasSize(1);
        return changes.ofActions().getFirst().fields().getFirst();
    }

    @Test
    void findsNothingInTheSamePlanTwice() {
        assertThat(PlanChanges.between(
                                plan(anAction(1, 1).build()),
                                plan(anAction(1, 1).build()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void saysWhichActionsAreNewAndWhichAreGone() {
        var changes = PlanChanges.between(
                plan(anAction(1, 1).build(), anAction(1, 2).build()),
                plan(anAction(1, 2).build(), anAction(2, 1).build()));

        assertThat(changes.ofActions())
                .extracting(change -> change.reference().toString(), ActionChange::presence)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("PA-1.1", Presence.REMOVED),
                        org.assertj.core.api.Assertions.tuple("PA-2.1", Presence.ADDED));
        assertThat(told(changes)).containsExactly("1 new", "1 removed");
    }

    @Test
    void tellsHowManyDidWhat() {
        var changes = PlanChanges.between(
                plan(
                        anAction(1, 1).with(Delivery.DELIVERED).build(),
                        anAction(1, 2)
                                .with(Delivery.VERIFIED)
                                .with(Impact.EMBEDDED)
                                .build(),
                        anAction(1, 3).build(),
                        anAction(1, 4).with(Delivery.OFF_TRACK).build(),
                        anAction(1, 5).build()),
                plan(
                        anAction(1, 1).with(Delivery.VERIFIED).build(),
                        anAction(1, 2)
                                .with(Delivery.AT_RISK)
                                .with(Impact.EVIDENT)
                                .build(),
                        anAction(1, 3)
                                .with(Delivery.AT_RISK)
                                .due(LocalDate.of(2026, 9, 30), 1)
                                .build(),
                        anAction(1, 4).build(),
                        anAction(1, 5)
                                .stale()
                                .evidence(Claim.DELIVERY, EvidenceKind.DOCUMENT, 1)
                                .build()));

        assertThat(told(changes))
                .containsExactly(
                        "1 verified",
                        "1 reopened",
                        "1 fell behind",
                        "1 back on track",
                        "1 put off",
                        "1 with less impact",
                        "1 with new evidence",
                        "1 no longer updated");
    }

    @Test
    void readsAStateInItsWords() {
        assertThat(only(anAction(1, 1), anAction(1, 1).with(Delivery.DELIVERED)))
                .isEqualTo(new FieldChange("Delivery", "On track", "Delivered, not verified", List.of()));
    }

    @Test
    void marksTheWordsOfALongerTextThatWereTakenOutAndPutIn() {
        FieldChange change = only(
                anAction(1, 1).what("Supervise every worker monthly, with time for reflection"),
                anAction(1, 1).what("Supervise every worker every two weeks, with time for reflection"));

        assertThat(change.pieces())
                .containsExactly(
                        new Piece(Mark.KEPT, "Supervise every worker"),
                        new Piece(Mark.TAKEN_OUT, "monthly,"),
                        new Piece(Mark.PUT_IN, "every two weeks,"),
                        new Piece(Mark.KEPT, "with time for reflection"));
    }

    @Test
    void saysWhatBecameOfAnActionOfAnEarlierPhase() {
        FieldChange change = only(anAction(1, 1), anAction(1, 1).became(Fate.EXPANDED, new PlanActionReference(1, 7)));

        assertThat(change.after()).isEqualTo("Expanded as PA-1.7: Agreed by the board");
    }

    @Test
    void tellsEvidenceThatCameByKindAndClaim() {
        FieldChange change = only(
                anAction(1, 1).evidence(Claim.IMPACT, EvidenceKind.AUDIT, 1),
                anAction(1, 1).evidence(Claim.IMPACT, EvidenceKind.AUDIT, 3));

        assertThat(change.before()).isEqualTo("Audit on impact: 1 piece");
        assertThat(change.after()).isEqualTo("Audit on impact: 3 pieces");
    }

    @Test
    void tellsABarrierThatWasNoted() {
        FieldChange change = only(anAction(1, 1), anAction(1, 1).note("barrier", "Two manager posts are empty"));

        assertThat(change.before()).isNull();
        assertThat(change.after()).isEqualTo("Barrier, Two manager posts are empty");
    }

    @Test
    void tellsTheLatestUpdateWhole() {
        FieldChange change = only(anAction(1, 1), anAction(1, 1).updated("Half of the managers are trained"));

        assertThat(change.after()).isEqualTo("3 March 2026, Mary Price: Half of the managers are trained");
    }
}
