package org.plumbline.evaluation.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.plumbline.children.ChildId;
import org.plumbline.draw.DrawId;
import org.plumbline.draw.PastDraws;
import org.plumbline.draw.PastDraws.Deed;
import org.plumbline.draw.PastDraws.PastDraw;
import org.plumbline.evaluation.EvaluationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in programmes that were planned, drawn and evaluated before, with their days: those of a synthetic authority. The
 * rules are those of the pages.
 */
@Service
public class PastProgrammes {
    private final PlanningProgramme planning;
    private final PastDraws draws;
    private final ProgrammeLog log;

    PastProgrammes(PlanningProgramme planning, PastDraws draws, ProgrammeLog log) {
        this.planning = planning;
        this.draws = draws;
        this.log = log;
    }

    /** Plans one. */
    @Transactional
    public ProgrammeId plan(PlannedProgramme plan, Deed deed) {
        return planning.plan(plan, deed.at(), deed.by());
    }

    /** The children whose evaluation is under way, or was completed on the day or later: a routine draw leaves them out. */
    @Transactional(readOnly = true)
    public Set<ChildId> evaluatedSince(LocalDate since) {
        return log.findEvaluatedSince(since).keySet();
    }

    /** Draws for it. */
    @Transactional
    public DrawId draw(ProgrammeId programme, PastDraw past) {
        DrawId draw = draws.record(past);
        log.addDraw(programme, draw);
        return draw;
    }

    /** Says which evaluation was made of which place in the draw. */
    @Transactional
    public void allocate(DrawId draw, Map<Integer, EvaluationId> byPosition) {
        byPosition.forEach((position, evaluation) -> log.addAllocation(draw, position, evaluation));
    }
}
