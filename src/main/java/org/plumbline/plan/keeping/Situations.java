package org.plumbline.plan.keeping;

import java.util.List;
import org.plumbline.plan.keeping.EvidencePieces.EvidenceRow;
import org.plumbline.plan.keeping.SuccessMeasures.ReadingRow;
import org.plumbline.plan.life.Situation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what deciding on a plan action needs to know. */
@Component
public class Situations {
    private final PlanEvents events;
    private final Milestones milestones;
    private final EvidencePieces evidence;
    private final SuccessMeasures measures;

    Situations(PlanEvents events, Milestones milestones, EvidencePieces evidence, SuccessMeasures measures) {
        this.events = events;
        this.milestones = milestones;
        this.evidence = evidence;
        this.measures = measures;
    }

    /** The situation of an action as it stands. */
    @Transactional(readOnly = true)
    public Situation of(PlanActionRow action) {
        Scope scope = Scope.of(action.id());
        List<ReadingRow> readings = measures.listReadingsOf(scope);
        return new Situation(
                action.delivery(),
                action.impact(),
                action.terms().lead().worker(),
                events.everLed(action.id()),
                action.terms().executive().worker(),
                action.settled(),
                action.turnedBackAt(),
                milestones.listOf(scope).stream().allMatch(milestone -> milestone.doneOn() != null),
                evidence.listStanding(scope).stream().map(EvidenceRow::seen).toList(),
                measures.listOf(scope).stream()
                        .map(measure -> measure.course(readings))
                        .toList());
    }
}
