package org.plumbline.evaluation.programme;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.draw.Draw;
import org.plumbline.draw.DrawId;
import org.plumbline.draw.DrawState;
import org.plumbline.draw.Draws;
import org.plumbline.draw.TakenChild;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.judging.Tie;
import org.plumbline.evaluation.programme.Placement.Placed;
import org.plumbline.evaluation.recording.AllocatingEvaluations;
import org.plumbline.evaluation.recording.AllocatingEvaluations.Round;
import org.plumbline.evaluation.recording.AllocatingEvaluations.Wanted;
import org.plumbline.evaluation.recording.FindingTies;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives drawn children to the programme's auditors, evenly and only to those independent of them. */
@Service
public class AllocatingDrawn {
    private final Programmes programmes;
    private final ProgrammeLog log;
    private final Draws draws;
    private final FindingTies findingTies;
    private final AllocatingEvaluations allocating;
    private final Clock clock;

    AllocatingDrawn(
            Programmes programmes,
            ProgrammeLog log,
            Draws draws,
            FindingTies findingTies,
            AllocatingEvaluations allocating,
            Clock clock) {
        this.programmes = programmes;
        this.log = log;
        this.draws = draws;
        this.findingTies = findingTies;
        this.allocating = allocating;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** So many children have an auditor now; others may still wait. */
    public record Allocated(int children) implements Outcome {}

    /** Something changed since the proposal was shown: this is what would be done now. */
    public record Changed(Proposal now) implements Outcome {}

    /** What would be done now for the children of the draw that wait for an auditor; empty for a draw that is revealed. */
    @Transactional(readOnly = true)
    public Proposal propose(ProgrammeId programme, Draw draw) {
        List<TakenChild> waiting = waiting(draw);
        List<ProgrammeAuditor> auditors = programmes.listAuditors(programme);
        Map<ChildId, Map<WorkerId, Set<Tie>>> ties = findingTies.find(
                waiting.stream().map(TakenChild::child).toList(),
                auditors.stream().map(ProgrammeAuditor::worker).toList());
        List<Placement> placements = Allocation.of(
                waiting.stream()
                        .map(one -> new DrawnCase(one.position(), ties.getOrDefault(one.child(), Map.of())))
                        .toList(),
                auditors.stream()
                        .map(one -> new AuditorShare(one.worker(), one.capacity(), one.taken()))
                        .toList());
        List<ProposedCase> cases = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            TakenChild child = waiting.get(i);
            cases.add(new ProposedCase(child, placements.get(i), ties.getOrDefault(child.child(), Map.of())));
        }
        return new Proposal(cases, auditors);
    }

    /**
     * Does what was proposed; the permission is checked by the caller.
     *
     * @param version of the proposal that was agreed to
     */
    @Transactional
    public Outcome allocate(ProgrammeId id, DrawId drawId, String version) {
        log.lock(id);
        Programme programme = programmes.get(id, Dates.dayOf(clock.instant())).programme();
        Draw draw = draws.getDraw(drawId);
        Proposal proposal = propose(id, draw);
        if (!proposal.version().equals(version)) {
            return new Changed(proposal);
        }
        List<Wanted> wanted = new ArrayList<>();
        for (ProposedCase one : proposal.cases()) {
            if (one.placement() instanceof Placed placed) {
                wanted.add(new Wanted(one.child().child(), placed.auditor()));
            }
        }
        Round round = new Round(id.value(), programme.kind().trigger(), programme.dueOn());
        return switch (allocating.allocate(wanted, round)) {
            case AllocatingEvaluations.NotIndependent _ -> new Changed(propose(id, draw));
            case AllocatingEvaluations.Allocated(Map<ChildId, EvaluationId> evaluations) ->
                keep(drawId, proposal, evaluations);
        };
    }

    private Outcome keep(DrawId draw, Proposal proposal, Map<ChildId, EvaluationId> evaluations) {
        for (ProposedCase one : proposal.cases()) {
            EvaluationId evaluation = evaluations.get(one.child().child());
            if (evaluation != null) {
                log.addAllocation(draw, one.child().position(), evaluation);
            }
        }
        return new Allocated(evaluations.size());
    }

    private List<TakenChild> waiting(Draw draw) {
        DrawId id = draw.id();
        return draw.state() == DrawState.DRAWN
                ? new DrawnChildren(draw, draws.listTaken(id), programmes.listAllocated(id), List.of()).waiting()
                : List.of();
    }
}
