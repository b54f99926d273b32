package org.plumbline.plan.keeping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Together;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.keeping.EvidencePieces.EvidenceRow;
import org.plumbline.plan.keeping.SuccessMeasures.ReadingRow;
import org.plumbline.plan.life.EvidenceSeen;
import org.plumbline.plan.life.MeasureCourse;
import org.plumbline.plan.life.Situation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what deciding on a plan action needs to know. */
@Component
public class Situations {
    private final PlanEvents events;
    private final Together together;

    Situations(PlanEvents events, Together together) {
        this.events = events;
        this.together = together;
    }

    /** The situation of an action as it stands. */
    @Transactional(readOnly = true)
    public Situation of(PlanActionRow action) {
        return of(
                action,
                together.ask(
                        Scope.of(action.id()).parameters(),
                        Milestones.PART,
                        EvidencePieces.PART,
                        SuccessMeasures.PART,
                        SuccessMeasures.READINGS,
                        PlanEvents.EVER_LED));
    }

    /** The same, from what was read of this action before. */
    Situation of(PlanActionRow action, Together.Found found) {
        List<ReadingRow> readings = found.of(SuccessMeasures.READINGS);
        return situation(
                action,
                Set.copyOf(found.of(PlanEvents.EVER_LED)),
                found.of(Milestones.PART).stream().allMatch(milestone -> milestone.doneOn() != null),
                found.of(EvidencePieces.PART).stream()
                        .filter(EvidenceRow::stands)
                        .map(EvidenceRow::seen)
                        .toList(),
                found.of(SuccessMeasures.PART).stream()
                        .map(measure -> measure.course(readings))
                        .toList());
    }

    /**
     * Who stands how to some actions, in their order: enough to say which ways are open to whom, and not for deciding, since
     * milestones, evidence and measures are left out.
     */
    @Transactional(readOnly = true)
    public List<Situation> peopleOf(List<PlanActionRow> actions) {
        Map<PlanActionId, Set<WorkerId>> led =
                events.everLed(actions.stream().map(PlanActionRow::id).toList());
        return actions.stream()
                .map(action -> situation(action, led.getOrDefault(action.id(), Set.of()), false, List.of(), List.of()))
                .toList();
    }

    private static Situation situation(
            PlanActionRow action,
            Set<WorkerId> everLed,
            boolean milestonesDone,
            List<EvidenceSeen> evidence,
            List<MeasureCourse> measures) {
        return new Situation(
                action.delivery(),
                action.impact(),
                action.terms().lead().worker(),
                everLed,
                action.terms().executive().worker(),
                action.settled(),
                action.turnedBackAt(),
                milestonesDone,
                evidence,
                measures);
    }
}
