package org.plumbline.plan.keeping;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.page.Dates;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.ActionSnapshot.AnsweredRecommendation;
import org.plumbline.plan.ActionSnapshot.EvidenceCount;
import org.plumbline.plan.ActionSnapshot.Lineage;
import org.plumbline.plan.ActionSnapshot.Measure;
import org.plumbline.plan.ActionSnapshot.Milestone;
import org.plumbline.plan.ActionSnapshot.Note;
import org.plumbline.plan.ActionSnapshot.Tasks;
import org.plumbline.plan.ActionSnapshot.Update;
import org.plumbline.plan.Bearing;
import org.plumbline.plan.Claim;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.Strength;
import org.plumbline.plan.keeping.EvidencePieces.EvidenceRow;
import org.plumbline.plan.keeping.Lineages.LineageRow;
import org.plumbline.plan.keeping.Lineages.LinkRow;
import org.plumbline.plan.keeping.Milestones.MilestoneRow;
import org.plumbline.plan.keeping.Notes.NoteRow;
import org.plumbline.plan.keeping.SuccessMeasures.MeasureRow;
import org.plumbline.plan.keeping.SuccessMeasures.ReadingRow;
import org.plumbline.plan.keeping.Updates.UpdateRow;
import org.plumbline.plan.life.MeasureCourse;
import org.plumbline.plan.life.Reading;

/** Everything that belongs to the actions of a plan, by action. */
record SnapshotParts(
        Map<RecommendationId, Recommendation> recommendations,
        Map<PlanActionId, List<MilestoneRow>> milestones,
        Map<PlanActionId, List<MeasureRow>> measures,
        Map<Long, List<ReadingRow>> readings,
        Map<PlanActionId, List<EvidenceRow>> evidence,
        Map<PlanActionId, List<NoteRow>> notes,
        Map<PlanActionId, UpdateRow> updates,
        Map<PlanActionId, LineageRow> lineages,
        Map<PlanActionId, List<LinkRow>> links,
        Map<PlanActionId, Integer> slips,
        Map<PlanActionId, Tasks> tasks) {

    ActionSnapshot action(PlanActionRow row, LocalDate today) {
        PlanActionTerms terms = row.terms();
        PlanActionId id = row.id();
        return new ActionSnapshot(
                id,
                row.reference(),
                row.phaseNumber(),
                terms.what(),
                terms.why(),
                answersOf(terms),
                terms.executive().name(),
                terms.lead().name(),
                terms.partners(),
                terms.startOn(),
                row.baselineDueOn(),
                terms.dueOn(),
                slips.getOrDefault(id, 0),
                row.delivery(),
                Dates.dayOf(row.deliverySinceAt()),
                row.impact(),
                Dates.dayOf(row.impactSinceAt()),
                milestones.getOrDefault(id, List.of()).stream()
                        .map(one -> new Milestone(one.what(), one.dueOn(), one.doneOn()))
                        .toList(),
                measures.getOrDefault(id, List.of()).stream().map(this::measure).toList(),
                counts(evidence.getOrDefault(id, List.of())),
                notes.getOrDefault(id, List.of()).stream()
                        .map(SnapshotParts::note)
                        .toList(),
                tasks.getOrDefault(id, Tasks.NONE),
                updateOf(id),
                Dates.dayOf(row.agreedAt()),
                row.freshness(today).isStale(),
                lineageOf(id));
    }

    private List<AnsweredRecommendation> answersOf(PlanActionTerms terms) {
        return terms.recommendations().stream()
                .sorted(Comparator.comparingLong(RecommendationId::value))
                .map(recommendations::get)
                .flatMap(found -> Optional.ofNullable(found).stream())
                .map(found -> new AnsweredRecommendation(found.id().reference(), found.title(), found.text()))
                .toList();
    }

    private Measure measure(MeasureRow row) {
        NewMeasure measure = row.measure();
        MeasureCourse course = row.course(readings.getOrDefault(row.id(), List.of()));
        @Nullable Reading latest = course.latest().orElse(null);
        return new Measure(
                measure.what(),
                measure.unit(),
                measure.baseline(),
                measure.target(),
                latest == null ? null : latest.value(),
                latest == null ? null : latest.on(),
                measure.source(),
                latest != null && course.meets(latest.value()));
    }

    private record Sort(Claim claim, EvidenceKind kind, Strength strength, Bearing bearing) {}

    private static List<EvidenceCount> counts(List<EvidenceRow> pieces) {
        Map<Sort, List<EvidenceRow>> sorts = pieces.stream()
                .collect(groupingBy(
                        piece -> new Sort(
                                piece.evidence().claim(),
                                piece.evidence().kind(),
                                piece.evidence().strength(),
                                piece.evidence().bearing()),
                        LinkedHashMap::new,
                        toList()));
        return sorts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Sort::claim)
                        .thenComparing(Sort::kind)
                        .thenComparing(Sort::bearing)
                        .thenComparing(Sort::strength)))
                .map(sort -> new EvidenceCount(
                        sort.getKey().claim(),
                        sort.getKey().kind(),
                        sort.getKey().strength(),
                        sort.getKey().bearing(),
                        sort.getValue().size(),
                        sort.getValue().getFirst().evidence().datedOn()))
                .toList();
    }

    private static Note note(NoteRow row) {
        NoteRating rating = row.note().rating();
        String words = row.otherReference() == null
                ? row.note().words()
                : row.otherReference() + ": " + row.note().words();
        return new Note(
                row.note().kind().code(),
                row.note().body().isEmpty() ? words : row.note().body() + ": " + words,
                row.teamName(),
                rating == null ? null : rating.label(),
                row.note().on(),
                row.endedOn());
    }

    private @Nullable Update updateOf(PlanActionId id) {
        UpdateRow update = updates.get(id);
        return update == null ? null : new Update(Dates.dayOf(update.at()), update.by(), update.words());
    }

    private @Nullable Lineage lineageOf(PlanActionId id) {
        LineageRow lineage = lineages.get(id);
        return lineage == null
                ? null
                : new Lineage(
                        lineage.fate(),
                        lineage.reason(),
                        links.getOrDefault(id, List.of()).stream()
                                .map(LinkRow::successorReference)
                                .toList());
    }
}
