package org.plumbline.plan.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.AuthorityId;
import org.plumbline.plan.Bearing;
import org.plumbline.plan.Claim;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.PhaseId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.PlanPerson;
import org.plumbline.plan.Responsible;
import org.plumbline.plan.Signature;
import org.plumbline.plan.Strength;
import org.plumbline.plan.ThemeId;
import org.plumbline.testing.TestAuthorities;

/**
 * An authority with a plan of one phase and one theme, and the people around it: its officer, the lead of an action, who
 * manages a social worker, and an auditor whom nobody of them manages.
 */
public final class APlan {
    public static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final TestAuthorities authorities;
    private final MakingPlans making;
    private final AgreeingPlanActions agreeing;

    public final AuthorityId authority;
    public final SignedIn officer;
    public final SignedIn lead;
    public final SignedIn auditor;
    public final SignedIn below;
    public final SignedIn executive;
    public final PlanId plan;
    public final PhaseId phase;
    public final ThemeId theme;

    public APlan(TestAuthorities authorities, MakingPlans making, AgreeingPlanActions agreeing) {
        this.authorities = authorities;
        this.making = making;
        this.agreeing = agreeing;
        authority = authorities.anAuthority();
        officer = authorities.aPerson(authority, "Olive Penn", Role.PLAN_OFFICER);
        lead = somebody("Mary Price", Role.TEAM_MANAGER);
        auditor = somebody("Ada Brook", Role.AUDITOR);
        below = somebody("Sam Stone", Role.SERVICE_MANAGER);
        executive = somebody("Helen Dale", Role.DIRECTOR);
        authorities.manages(authority, worker(lead), worker(below));
        plan = in(() -> done(making.make("Improvement plan", "The inspection of November 2025", by(officer))));
        phase = in(() -> done(making.beginPhase(plan, "First steps", "", LocalDate.of(2026, 1, 5), by(officer))));
        theme = in(() -> done(making.addTheme(plan, "Management oversight", "", by(officer))));
    }

    private SignedIn somebody(String name, Role role) {
        return authorities.aPerson(authority, name, authorities.aWorker(authority, name), role);
    }

    public static WorkerId worker(SignedIn person) {
        return java.util.Objects.requireNonNull(person.worker());
    }

    /** Runs something for the authority, in a transaction. */
    public <R> R in(java.util.function.Supplier<R> operation) {
        return authorities.in(authority, operation);
    }

    /** Somebody signing at noon of the day. */
    public static Signature by(SignedIn person, LocalDate on) {
        return new Signature(
                new PlanPerson(person.account(), person.worker(), person.roles().contains(Role.PLAN_OFFICER)),
                on.atTime(12, 0).atZone(org.plumbline.page.Dates.LONDON).toInstant());
    }

    /** Somebody signing at noon today. */
    public static Signature by(SignedIn person) {
        return by(person, TODAY);
    }

    /** What was done, or a failure that says why not. */
    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.result();
            case Outcome.Refused<T> refused ->
                throw new AssertionError(refused.objections().toString());
            case Outcome.Conflict<T> _ -> throw new AssertionError("conflict");
        };
    }

    /** Terms led by Mary Price, due at the end of June. */
    public PlanActionTerms terms(String what) {
        return new PlanActionTerms(
                what,
                "Children meet a worker who has had time to think",
                "Human resources",
                new Responsible(executive.worker(), executive.name()),
                new Responsible(lead.worker(), lead.name()),
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 6, 30),
                Set.of());
    }

    /** A new action, agreed on 5 January. */
    public PlanActionId anAction(String what) {
        return in(() -> done(agreeing.agree(
                NewPlanAction.starting(plan, phase, theme, terms(what)), by(officer, LocalDate.of(2026, 1, 5)))));
    }

    public PhaseId anotherPhase(String title, LocalDate beganOn) {
        return in(() -> done(making.beginPhase(plan, title, "", beganOn, by(officer))));
    }

    public static NewEvidence evidence(Claim claim, EvidenceKind kind) {
        return new NewEvidence(
                claim,
                kind,
                Bearing.SUPPORTS,
                Strength.FAIR,
                "Twelve supervision records read",
                "Audit folder, February",
                LocalDate.of(2026, 2, 20));
    }
}
