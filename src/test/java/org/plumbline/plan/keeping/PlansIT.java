package org.plumbline.plan.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.keeping.APlan.TODAY;
import static org.plumbline.plan.keeping.APlan.by;
import static org.plumbline.plan.keeping.APlan.done;
import static org.plumbline.plan.keeping.APlan.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.SignedIn;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.Fate;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.PlanChanges;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.ReadingPlans;
import org.plumbline.plan.Responsible;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PlansIT {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private MakingPlans making;

    @Autowired
    private AgreeingPlanActions agreeing;

    @Autowired
    private ChangingPlanActions changing;

    @Autowired
    private TakingPlanSteps steps;

    @Autowired
    private AddingEvidence addingEvidence;

    @Autowired
    private NotingMilestones milestones;

    @Autowired
    private NotingMeasures measures;

    @Autowired
    private NotingOnActions notes;

    @Autowired
    private EndingPhases ending;

    @Autowired
    private FreezingVersions freezing;

    @Autowired
    private PlanActions actions;

    @Autowired
    private PlanEvents events;

    @Autowired
    private ReadingPlans reading;

    private APlan at;

    @BeforeEach
    void makeAPlan() {
        at = new APlan(authorities, making, agreeing);
    }

    private PlanActionRow row(PlanActionId id) {
        return at.in(() -> actions.find(id).orElseThrow());
    }

    private Outcome<Outcome.Nothing> deliver(PlanActionId id, Delivery to, SignedIn person) {
        return at.in(() -> steps.deliver(id, row(id).version(), to, "As it stands", by(person)));
    }

    private void prove(PlanActionId id, Claim claim, EvidenceKind kind) {
        at.in(() -> done(addingEvidence.add(id, evidence(claim, kind), null, by(at.lead))));
    }

    private ActionSnapshot snapshot(PlanActionId id) {
        PlanSnapshot plan = at.in(() -> reading.getPresent(at.plan, TODAY));
        return plan.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fields(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.objections().stream().map(Objection::field).toList()
                : List.of();
    }

    @Test
    void givesEachActionTheNextNumberOfItsTheme() {
        PlanActionId first = at.anAction("Supervise monthly");
        PlanActionId second = at.anAction("Record decisions");

        assertThat(row(first).reference()).hasToString("PA-1.1");
        assertThat(row(second).reference()).hasToString("PA-1.2");
    }

    @Test
    void walksFromNotStartedToVerifiedAndBack() {
        PlanActionId id = at.anAction("Supervise monthly");
        deliver(id, Delivery.ON_TRACK, at.lead);
        assertThat(fields(deliver(id, Delivery.DELIVERED, at.lead))).containsExactly("state");
        prove(id, Claim.DELIVERY, EvidenceKind.DOCUMENT);
        deliver(id, Delivery.DELIVERED, at.lead);
        assertThat(fields(deliver(id, Delivery.VERIFIED, at.lead))).containsExactly("state");
        assertThat(fields(deliver(id, Delivery.VERIFIED, at.below))).containsExactly("state");

        deliver(id, Delivery.VERIFIED, at.auditor);
        assertThat(row(id).delivery()).isEqualTo(Delivery.VERIFIED);

        deliver(id, Delivery.OFF_TRACK, at.officer);
        assertThat(row(id).delivery()).isEqualTo(Delivery.OFF_TRACK);
        assertThat(fields(deliver(id, Delivery.DELIVERED, at.lead))).containsExactly("state");
    }

    @Test
    void embedsImpactOnlyWithAHeldMeasureAndAReAudit() {
        PlanActionId id = at.anAction("Supervise monthly");
        deliver(id, Delivery.ON_TRACK, at.lead);
        prove(id, Claim.DELIVERY, EvidenceKind.DOCUMENT);
        deliver(id, Delivery.DELIVERED, at.lead);
        deliver(id, Delivery.VERIFIED, at.auditor);
        prove(id, Claim.IMPACT, EvidenceKind.AUDIT);
        prove(id, Claim.IMPACT, EvidenceKind.VOICE);
        judge(id, Impact.EARLY, at.lead);
        judge(id, Impact.EVIDENT, at.auditor);
        assertThat(fields(judge(id, Impact.EMBEDDED, at.auditor))).hasSize(2);

        long measure = at.in(() -> done(measures.add(id, inTime(), by(at.lead))));
        read(id, measure, "91", LocalDate.of(2025, 11, 30));
        read(id, measure, "92", LocalDate.of(2026, 2, 28));
        prove(id, Claim.IMPACT, EvidenceKind.RE_AUDIT);
        judge(id, Impact.EMBEDDED, at.auditor);
        assertThat(row(id).impact()).isEqualTo(Impact.EMBEDDED);

        deliver(id, Delivery.AT_RISK, at.auditor);
        assertThat(row(id).impact()).isEqualTo(Impact.EVIDENT);
    }

    private Outcome<Outcome.Nothing> judge(PlanActionId id, Impact to, SignedIn person) {
        return at.in(() -> steps.judge(id, row(id).version(), to, "As seen", by(person)));
    }

    private void read(PlanActionId id, long measure, String value, LocalDate on) {
        at.in(() -> done(measures.read(id, measure, new BigDecimal(value), on, "Log", by(at.lead))));
    }

    private static NewMeasure inTime() {
        return new NewMeasure(
                "Supervision in time",
                "%",
                new BigDecimal("57"),
                LocalDate.of(2025, 9, 30),
                new BigDecimal("90"),
                LocalDate.of(2026, 6, 30),
                true,
                3,
                "Supervision log",
                null);
    }

    @Test
    void takesTheReadingAddedLastForADay() {
        PlanActionId id = at.anAction("Supervise monthly");
        long measure = at.in(() -> done(measures.add(id, inTime(), by(at.lead))));
        read(id, measure, "19", LocalDate.of(2026, 2, 28));
        read(id, measure, "91", LocalDate.of(2026, 2, 28));

        assertThat(snapshot(id).measures().getFirst().current()).isEqualByComparingTo("91");
        assertThat(snapshot(id).measures().getFirst().met()).isTrue();
    }

    @Test
    void countsAsASlipWhatMovesToALaterDayAndSaysWhy() {
        PlanActionId id = at.anAction("Supervise monthly");
        PlanActionTerms later = due(LocalDate.of(2026, 9, 30));

        assertThat(fields(change(id, later, ""))).containsExactly("reason");
        done(change(id, later, "Two posts are empty"));
        done(change(id, due(LocalDate.of(2026, 8, 31)), "One post is filled"));

        assertThat(snapshot(id).slips()).isEqualTo(1);
        assertThat(snapshot(id).baselineDueOn()).isEqualTo("2026-06-30");
        assertThat(snapshot(id).dueOn()).isEqualTo("2026-08-31");
    }

    private Outcome<Outcome.Nothing> change(PlanActionId id, PlanActionTerms terms, String reason) {
        return at.in(() -> changing.change(id, row(id).version(), terms, reason, by(at.officer)));
    }

    private PlanActionTerms due(LocalDate day) {
        PlanActionTerms terms = at.terms("Supervise monthly");
        return new PlanActionTerms(
                terms.what(),
                terms.why(),
                terms.partners(),
                terms.executive(),
                terms.lead(),
                terms.startOn(),
                day,
                terms.recommendations());
    }

    @Test
    void asksWhyOnceAVersionWasApprovedAndMarksTheEdit() {
        PlanActionId id = at.anAction("Supervise monthly");
        int version = at.in(() -> done(freezing.submit(at.plan, "Improvement Board", "", by(at.officer))));
        at.in(() -> done(freezing.approve(at.plan, version, "Improvement Board", TODAY, "", by(at.officer))));

        assertThat(fields(change(id, at.terms("Supervise every month"), ""))).containsExactly("reason");
        done(change(id, at.terms("Supervise every month"), "The board asked for plainer words"));

        assertThat(at.in(() -> events.listOf(at.plan, true, Long.MAX_VALUE, 10)))
                .extracting(PlanEvents.EventRow::field, PlanEvents.EventRow::before, PlanEvents.EventRow::after)
                .contains(org.assertj.core.api.Assertions.tuple("What", "Supervise monthly", "Supervise every month"));
    }

    @Test
    void givesAWayToWhoeverWasQuicker() {
        PlanActionId id = at.anAction("Supervise monthly");
        int version = row(id).version();
        deliver(id, Delivery.ON_TRACK, at.lead);

        assertThat(at.in(() -> steps.deliver(id, version, Delivery.AT_RISK, "Behind", by(at.lead))))
                .isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void neverLetsAFormerLeadVerify() {
        PlanActionId id = at.anAction("Supervise monthly");
        PlanActionTerms terms = at.terms("Supervise monthly");
        done(change(
                id,
                new PlanActionTerms(
                        terms.what(),
                        terms.why(),
                        terms.partners(),
                        terms.executive(),
                        new Responsible(at.auditor.worker(), at.auditor.name()),
                        terms.startOn(),
                        terms.dueOn(),
                        Set.of()),
                "A new post"));
        deliver(id, Delivery.ON_TRACK, at.auditor);
        prove(id, Claim.DELIVERY, EvidenceKind.DOCUMENT);
        deliver(id, Delivery.DELIVERED, at.auditor);

        assertThat(fields(deliver(id, Delivery.VERIFIED, at.lead))).containsExactly("state");
        assertThat(deliver(id, Delivery.VERIFIED, at.executive)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void carriesAnActionWithAllThatBelongsToIt() {
        PlanActionId id = at.anAction("Supervise monthly");
        deliver(id, Delivery.AT_RISK, at.lead);
        at.in(() -> done(milestones.add(id, "The template is agreed", TODAY, by(at.lead))));
        long measure = at.in(() -> done(measures.add(id, inTime(), by(at.lead))));
        read(id, measure, "71", LocalDate.of(2026, 2, 28));
        prove(id, Claim.IMPACT, EvidenceKind.AUDIT);
        at.in(() ->
                done(notes.add(id, NewNote.of(NoteKind.BARRIER, "Two manager posts are empty", TODAY), by(at.lead))));
        var second = at.anotherPhase("Second steps", LocalDate.of(2026, 3, 1));

        PlanActionId next = at.in(() -> done(ending.carry(id, second, "Not done yet", by(at.officer))));

        ActionSnapshot carried = snapshot(next);
        assertThat(carried.reference()).hasToString("PA-1.2");
        assertThat(carried.phase()).isEqualTo(2);
        assertThat(carried.delivery()).isEqualTo(Delivery.AT_RISK);
        assertThat(carried.milestones()).hasSize(1);
        assertThat(carried.measures().getFirst().current()).isEqualByComparingTo("71");
        assertThat(carried.countEvidence(Claim.IMPACT)).isEqualTo(1);
        assertThat(carried.notes()).hasSize(1);
        assertThat(snapshot(id).lineage().successors()).containsExactly(carried.reference());
        assertThat(fields(deliver(id, Delivery.ON_TRACK, at.lead))).containsExactly("state");
    }

    @Test
    void endsAPhaseOnlyWhenEveryActionHasItsFate() {
        PlanActionId done = at.anAction("Supervise monthly");
        PlanActionId dropped = at.anAction("Write a newsletter");
        deliver(done, Delivery.ON_TRACK, at.lead);
        prove(done, Claim.DELIVERY, EvidenceKind.DOCUMENT);
        deliver(done, Delivery.DELIVERED, at.lead);
        at.in(() -> done(ending.settle(done, Fate.COMPLETED, Set.of(), "All teams do", by(at.officer))));

        assertThat(at.in(() -> ending.end(at.plan, at.phase, TODAY, by(at.officer)))
                        .toString())
                .contains("PA-1.2");
        at.in(() -> done(ending.settle(dropped, Fate.DROPPED, Set.of(), "Nobody reads it", by(at.officer))));
        assertThat(at.in(() -> ending.end(at.plan, at.phase, TODAY, by(at.officer))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void freezesVersionsThatNothingChangesAndComparesThem() {
        PlanActionId id = at.anAction("Supervise monthly");
        int first = at.in(() -> done(freezing.submit(at.plan, "Improvement Board", "", by(at.officer))));
        deliver(id, Delivery.OFF_TRACK, at.lead);
        int second = at.in(() -> done(freezing.submit(at.plan, "Cabinet", "", by(at.officer))));

        PlanSnapshot before = at.in(() -> reading.findVersion(at.plan, first).orElseThrow());
        PlanSnapshot after = at.in(() -> reading.findVersion(at.plan, second).orElseThrow());
        assertThat(before.actions().getFirst().delivery()).isEqualTo(Delivery.NOT_STARTED);
        assertThat(after).isEqualTo(at.in(() -> reading.getPresent(at.plan, TODAY)));
        assertThat(PlanChanges.between(before, after).ofActions())
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .extracting(PlanChanges.FieldChange::field)
                        .contains("Delivery", "Latest update"));
    }

    @Test
    void keepsWhatIsSaidOfManagementCapabilityApart() {
        PlanActionId id = at.anAction("Supervise monthly");
        var team = authorities.aTeam(at.authority, "East 1", null);
        at.in(() -> done(notes.add(
                id,
                new NewNote(NoteKind.CAPABILITY, "No manager in post", team, NoteRating.INSUFFICIENT, null, "", TODAY),
                by(at.executive))));

        PlanSnapshot plan = at.in(() -> reading.getPresent(at.plan, TODAY));
        assertThat(plan.actions().getFirst().notes()).hasSize(1);
        assertThat(plan.withoutCapability().actions().getFirst().notes()).isEmpty();
    }
}
