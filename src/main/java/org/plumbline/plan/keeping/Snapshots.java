package org.plumbline.plan.keeping;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.Recommendations;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.keeping.AnsweredRecommendations.AnswerRow;
import org.plumbline.plan.keeping.EvidencePieces.EvidenceRow;
import org.plumbline.plan.keeping.Lineages.LineageRow;
import org.plumbline.plan.keeping.Lineages.LinkRow;
import org.plumbline.plan.keeping.Milestones.MilestoneRow;
import org.plumbline.plan.keeping.Notes.NoteRow;
import org.plumbline.plan.keeping.SuccessMeasures.MeasureRow;
import org.plumbline.plan.keeping.SuccessMeasures.ReadingRow;
import org.plumbline.plan.keeping.Updates.UpdateRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a plan together as one value, with a fixed number of queries however many actions it has. */
@Component
public class Snapshots {
    private final Plans plans;
    private final PlanActions actions;
    private final Milestones milestones;
    private final SuccessMeasures measures;
    private final EvidencePieces evidence;
    private final Notes notes;
    private final Updates updates;
    private final Lineages lineages;
    private final PlanEvents events;
    private final AnsweredRecommendations answered;
    private final Recommendations recommendations;

    Snapshots(
            Plans plans,
            PlanActions actions,
            Milestones milestones,
            SuccessMeasures measures,
            EvidencePieces evidence,
            Notes notes,
            Updates updates,
            Lineages lineages,
            PlanEvents events,
            AnsweredRecommendations answered,
            Recommendations recommendations) {
        this.plans = plans;
        this.actions = actions;
        this.milestones = milestones;
        this.measures = measures;
        this.evidence = evidence;
        this.notes = notes;
        this.updates = updates;
        this.lineages = lineages;
        this.events = events;
        this.answered = answered;
        this.recommendations = recommendations;
    }

    /**
     * The plan as it stands.
     *
     * @param today the day by which it counts as not updated and tasks as overdue
     */
    @Transactional(readOnly = true)
    public PlanSnapshot of(PlanId plan, LocalDate today) {
        PlanRow row = plans.find(plan).orElseThrow();
        Scope scope = Scope.of(plan);
        List<PlanActionRow> rows = actions.listOf(plan);
        SnapshotParts parts = parts(scope);
        return new PlanSnapshot(
                plan,
                row.title(),
                row.answers(),
                today,
                plans.listPhases(plan).stream().map(Snapshots::phase).toList(),
                plans.listThemes(plan).stream().map(Snapshots::theme).toList(),
                rows.stream().map(action -> parts.action(action, today)).toList());
    }

    /** One action as it stands. */
    @Transactional(readOnly = true)
    public ActionSnapshot of(PlanActionRow action, LocalDate today) {
        return parts(Scope.of(action.id())).action(action, today);
    }

    private SnapshotParts parts(Scope scope) {
        List<AnswerRow> answers = answered.listOf(scope);
        Set<RecommendationId> asked =
                answers.stream().map(AnswerRow::recommendation).collect(Collectors.toSet());
        Map<RecommendationId, Recommendation> said =
                recommendations.listByIds(asked).stream().collect(toMap(Recommendation::id, one -> one));
        Map<PlanActionId, LineageRow> settled =
                lineages.listOf(scope).stream().collect(toMap(LineageRow::action, one -> one));
        Map<PlanActionId, UpdateRow> latest =
                updates.listLatest(scope).stream().collect(toMap(UpdateRow::action, one -> one));
        return new SnapshotParts(
                answers.stream().collect(groupingBy(AnswerRow::action)),
                said,
                milestones.listOf(scope).stream().collect(groupingBy(MilestoneRow::action)),
                measures.listOf(scope).stream().collect(groupingBy(MeasureRow::action)),
                measures.listReadingsOf(scope).stream().collect(groupingBy(ReadingRow::measure)),
                evidence.listStanding(scope).stream().collect(groupingBy(EvidenceRow::action)),
                notes.listOf(scope).stream().collect(groupingBy(NoteRow::action)),
                latest,
                settled,
                lineages.listLinks(scope).stream().collect(groupingBy(LinkRow::action)),
                events.countSlips(scope),
                Map.of());
    }

    private static PlanSnapshot.PhaseSnapshot phase(PhaseRow phase) {
        return new PlanSnapshot.PhaseSnapshot(
                phase.number(), phase.title(), phase.purpose(), phase.beganOn(), phase.endedOn());
    }

    private static PlanSnapshot.ThemeSnapshot theme(ThemeRow theme) {
        return new PlanSnapshot.ThemeSnapshot(theme.number(), theme.title(), theme.purpose());
    }
}
