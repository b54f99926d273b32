package org.plumbline.plan.keeping;

import java.util.List;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.keeping.EvidencePieces.EvidenceRow;
import org.plumbline.plan.keeping.Lineages.LinkRow;
import org.plumbline.plan.keeping.Milestones.MilestoneRow;
import org.plumbline.plan.keeping.Notes.NoteRow;
import org.plumbline.plan.keeping.SuccessMeasures.MeasureRow;
import org.plumbline.plan.keeping.SuccessMeasures.ReadingRow;
import org.plumbline.plan.keeping.Updates.UpdateRow;
import org.plumbline.plan.life.Situation;

/**
 * One plan action with everything that belongs to it.
 *
 * @param planTitle what its plan is called
 * @param snapshot as a plan shows it
 * @param situation what deciding needs to know of it
 * @param evidence all of it, withdrawn too, the newest first
 * @param updates every answer, the newest first
 * @param links what it continues and what continues it
 */
public record WholeAction(
        String planTitle,
        ActionSnapshot snapshot,
        Situation situation,
        List<EvidenceRow> evidence,
        List<MilestoneRow> milestones,
        List<MeasureRow> measures,
        List<ReadingRow> readings,
        List<NoteRow> notes,
        List<UpdateRow> updates,
        List<LinkRow> links) {}
