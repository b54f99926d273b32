package org.plumbline.evaluation.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Reach;
import org.plumbline.access.Reaching;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.judging.AnswerSheets;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.testing.TestAuthorities;

/** An authority with a team, its worker, its manager, an auditor from elsewhere, and one evaluation allocated. */
public final class AnEvaluation {
    private static final AtomicInteger CASES = new AtomicInteger(10_000);

    public final AuthorityId authority;
    public final TeamId team;
    public final TeamId otherTeam;
    public final SignedIn worker;
    public final SignedIn otherWorker;
    public final SignedIn manager;
    public final SignedIn otherManager;
    public final SignedIn auditor;
    public final SignedIn reviewer;
    public final SignedIn lead;
    public final ChildId child;
    public final String caseId;
    public final EvaluationId id;

    private final Reaching reaching;

    public AnEvaluation(TestAuthorities making, AllocatingEvaluations allocating, Reaching reaching, Trigger trigger) {
        this.reaching = reaching;
        authority = making.anAuthority();
        team = making.aTeam(authority, "East 1", null);
        otherTeam = making.aTeam(authority, "West 1", null);
        caseId = "C" + CASES.incrementAndGet();
        worker = person(making, "Wren Field", Role.SOCIAL_WORKER);
        otherWorker = person(making, "Olive Marsh", Role.SOCIAL_WORKER);
        manager = person(making, "Mina Ford", Role.TEAM_MANAGER);
        otherManager = person(making, "Otto Hill", Role.TEAM_MANAGER);
        auditor = person(making, "Ada Brook", Role.AUDITOR);
        reviewer = person(making, "Ira Stone", Role.REVIEWING_OFFICER);
        lead = person(making, "Pia Lake", Role.QUALITY_LEAD);
        making.manages(authority, workerOf(manager), team);
        making.manages(authority, workerOf(otherManager), otherTeam);
        making.reviews(authority, workerOf(reviewer), caseId);
        child = making.aChild(authority, caseId, team, workerOf(worker), "children-in-need");
        var round = new AllocatingEvaluations.Round(null, trigger, LocalDate.parse("2026-03-31"));
        var wanted = new AllocatingEvaluations.Wanted(child, workerOf(auditor));
        id = as(lead, () -> switch (allocating.allocate(List.of(wanted), round)) {
            case AllocatingEvaluations.Allocated(Map<ChildId, EvaluationId> made) ->
                Objects.requireNonNull(made.get(child));
            case AllocatingEvaluations.NotIndependent refused -> throw new AssertionError(refused);
        });
    }

    /** Runs something as somebody of this authority. */
    public <R extends @Nullable Object> R as(SignedIn person, Supplier<R> operation) {
        return Tenancy.in(authority, person.actor(), operation::get);
    }

    public Reach reach(SignedIn person) {
        return as(person, () -> reaching.reachOf(person));
    }

    /** Writes everything that a complete evaluation needs. */
    public void fillIn(SavingField saving) {
        for (Map.Entry<FieldKey, String> value :
                AnswerSheets.complete().values().entrySet()) {
            save(saving, auditor, value.getKey(), value.getValue(), 0);
        }
    }

    public SavingField.Outcome save(SavingField saving, SignedIn by, FieldKey field, String value, int base) {
        return as(by, () -> saving.save(id, reach(by), new Typed(field, value, base)));
    }

    public static WorkerId workerOf(SignedIn person) {
        return Objects.requireNonNull(person.worker());
    }

    private SignedIn person(TestAuthorities making, String name, Role role) {
        return making.aPerson(authority, name, making.aWorker(authority, name), role);
    }
}
