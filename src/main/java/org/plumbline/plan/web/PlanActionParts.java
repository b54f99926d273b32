package org.plumbline.plan.web;

import java.util.List;
import org.plumbline.plan.chain.ChainPartial;
import org.plumbline.plan.keeping.EvidencePieces.EvidenceRow;
import org.plumbline.plan.keeping.Lineages.LinkRow;
import org.plumbline.plan.keeping.Milestones.MilestoneRow;
import org.plumbline.plan.keeping.Notes.NoteRow;
import org.plumbline.plan.keeping.SuccessMeasures.MeasureRow;
import org.plumbline.plan.keeping.SuccessMeasures.ReadingRow;
import org.plumbline.plan.keeping.Updates.UpdateRow;

/** Everything that belongs to one plan action, one by one. */
record PlanActionParts(
        List<EvidenceRow> evidence,
        List<MilestoneRow> milestones,
        List<MeasureRow> measures,
        List<ReadingRow> readings,
        List<NoteRow> notes,
        List<UpdateRow> updates,
        List<LinkRow> links,
        ChainPartial chain) {}
