package org.plumbline.plan.keeping;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.action.TaskCounts;
import org.plumbline.database.Together;
import org.plumbline.database.Together.Found;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.Recommendations;
import org.plumbline.plan.ActionSnapshot.Tasks;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.keeping.EvidencePieces.EvidenceRow;
import org.plumbline.plan.keeping.Lineages.LineageRow;
import org.plumbline.plan.keeping.Lineages.LinkRow;
import org.plumbline.plan.keeping.Milestones.MilestoneRow;
import org.plumbline.plan.keeping.Notes.NoteRow;
import org.plumbline.plan.keeping.PlanEvents.Slips;
import org.plumbline.plan.keeping.SuccessMeasures.MeasureRow;
import org.plumbline.plan.keeping.SuccessMeasures.ReadingRow;
import org.plumbline.plan.keeping.Updates.UpdateRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a plan together as one value, in as many statements whether it has one action or a hundred. */
@Component
public class Snapshots {
    /** SQL has no empty list; nothing has this id. */
    private static final RecommendationId NO_RECOMMENDATION = new RecommendationId(-1);

    private final Plans plans;
    private final PlanActions actions;
    private final Situations situations;
    private final Together together;

    Snapshots(Plans plans, PlanActions actions, Situations situations, Together together) {
        this.plans = plans;
        this.actions = actions;
        this.situations = situations;
        this.together = together;
    }

    /**
     * The plan as it stands.
     *
     * @param today the day by which it counts as not updated and tasks as overdue
     */
    @Transactional(readOnly = true)
    public PlanSnapshot of(PlanId plan, LocalDate today) {
        PlanRow row = plans.find(plan).orElseThrow();
        List<PlanActionRow> rows = actions.listOf(plan);
        Found found = together.ask(
                parameters(Scope.of(plan), rows, today),
                Plans.PHASES,
                Plans.THEMES,
                Milestones.PART,
                SuccessMeasures.PART,
                SuccessMeasures.READINGS,
                EvidencePieces.PART,
                Notes.PART,
                Updates.LATEST,
                Lineages.PART,
                Lineages.LINKS_FROM,
                PlanEvents.SLIPS,
                TaskCounts.OF_PLAN_ACTIONS,
                Recommendations.NAMED);
        SnapshotParts parts = parts(found, found.of(Updates.LATEST));
        return new PlanSnapshot(
                plan,
                row.title(),
                row.answers(),
                today,
                found.of(Plans.PHASES).stream().map(Snapshots::phase).toList(),
                found.of(Plans.THEMES).stream().map(Snapshots::theme).toList(),
                rows.stream().map(action -> parts.action(action, today)).toList());
    }

    /** One action with everything that belongs to it. */
    @Transactional(readOnly = true)
    public WholeAction of(PlanActionRow action, LocalDate today) {
        Found found = together.ask(
                parameters(Scope.of(action.id()), List.of(action), today),
                Milestones.PART,
                SuccessMeasures.PART,
                SuccessMeasures.READINGS,
                EvidencePieces.PART,
                Notes.PART,
                Updates.PART,
                Lineages.PART,
                Lineages.LINKS_FROM,
                Lineages.LINKS_AROUND,
                PlanEvents.SLIPS,
                TaskCounts.OF_PLAN_ACTIONS,
                Recommendations.NAMED,
                PlanEvents.EVER_LED,
                Plans.TITLE_OF_ACTION);
        List<UpdateRow> updates = found.of(Updates.PART);
        return new WholeAction(
                found.of(Plans.TITLE_OF_ACTION).getFirst(),
                parts(found, updates.stream().limit(1).toList()).action(action, today),
                situations.of(action, found),
                found.of(EvidencePieces.PART),
                found.of(Milestones.PART),
                found.of(SuccessMeasures.PART),
                found.of(SuccessMeasures.READINGS),
                found.of(Notes.PART),
                updates,
                found.of(Lineages.LINKS_AROUND));
    }

    private static SnapshotParts parts(Found found, List<UpdateRow> latest) {
        return new SnapshotParts(
                found.of(Recommendations.NAMED).stream().collect(toMap(Recommendation::id, one -> one)),
                found.of(Milestones.PART).stream().collect(groupingBy(MilestoneRow::action)),
                found.of(SuccessMeasures.PART).stream().collect(groupingBy(MeasureRow::action)),
                found.of(SuccessMeasures.READINGS).stream().collect(groupingBy(ReadingRow::measure)),
                found.of(EvidencePieces.PART).stream()
                        .filter(EvidenceRow::stands)
                        .collect(groupingBy(EvidenceRow::action)),
                found.of(Notes.PART).stream().collect(groupingBy(NoteRow::action)),
                latest.stream().collect(toMap(UpdateRow::action, one -> one)),
                found.of(Lineages.PART).stream().collect(toMap(LineageRow::action, one -> one)),
                found.of(Lineages.LINKS_FROM).stream().collect(groupingBy(LinkRow::action)),
                found.of(PlanEvents.SLIPS).stream().collect(toMap(Slips::action, Slips::count)),
                found.of(TaskCounts.OF_PLAN_ACTIONS).stream()
                        .collect(toMap(
                                count -> new PlanActionId(count.source()),
                                count -> new Tasks(count.all(), count.verified(), count.overdue()))));
    }

    private static Map<String, Object> parameters(Scope scope, List<PlanActionRow> rows, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("today", today);
        parameters.put(
                "recommendations",
                Stream.concat(
                                Stream.of(NO_RECOMMENDATION),
                                rows.stream().flatMap(row -> row.terms().recommendations().stream()))
                        .map(RecommendationId::value)
                        .collect(Collectors.toSet()));
        return parameters;
    }

    private static PlanSnapshot.PhaseSnapshot phase(PhaseRow phase) {
        return new PlanSnapshot.PhaseSnapshot(
                phase.number(), phase.title(), phase.purpose(), phase.beganOn(), phase.endedOn());
    }

    private static PlanSnapshot.ThemeSnapshot theme(ThemeRow theme) {
        return new PlanSnapshot.ThemeSnapshot(theme.number(), theme.title(), theme.purpose());
    }
}
