package org.plumbline.evaluation.recording;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Reach;
import org.plumbline.children.ChildId;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.recording.EvaluationLists.Wanted;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists evaluations for somebody; what was shown is on the trail. */
@Service
public class ListingEvaluations {
    /** How many rows a page of a list holds. */
    public static final int PAGE = 50;

    private final EvaluationLists lists;
    private final Evaluations evaluations;
    private final Trail trail;
    private final Clock clock;

    ListingEvaluations(EvaluationLists lists, Evaluations evaluations, Trail trail, Clock clock) {
        this.lists = lists;
        this.evaluations = evaluations;
        this.trail = trail;
        this.clock = clock;
    }

    /** Which list. */
    public enum Kind {
        /** One's own to do. */
        MINE,
        UNDER_WAY,
        COMPLETED
    }

    /**
     * A part of a list.
     *
     * @param next the place after which the next part begins; null at the end
     */
    public record Part(List<EvaluationRow> rows, @Nullable ListKey next) {}

    /**
     * A part of a list as far as somebody may know of it.
     *
     * @param caseId only of this child; null for all
     * @param overdue only those that are overdue; without meaning for completed ones
     * @param after where the part before ended; null for the first
     */
    @Transactional
    public Part list(Kind kind, Reach reach, @Nullable String caseId, boolean overdue, @Nullable ListKey after) {
        Wanted wanted = new Wanted(caseId, overdue, after, PAGE + 1);
        LocalDate today = Dates.dayOf(clock.instant());
        List<EvaluationRow> found = switch (kind) {
            case MINE -> lists.listOwnOpen(reach, today, wanted);
            case UNDER_WAY -> lists.listOpen(reach, today, wanted);
            case COMPLETED -> lists.listCompleted(reach, today, wanted);
        };
        List<EvaluationRow> rows = found.size() > PAGE ? found.subList(0, PAGE) : found;
        trail.seen(
                "evaluations-listed",
                new Subject("list", "evaluations"),
                Map.of("ids", rows.stream().map(row -> row.id().value()).toList()));
        return new Part(rows, found.size() > PAGE ? ListKey.of(rows.getLast()) : null);
    }

    /** A person's own open evaluations, the soonest due first, with whether the conversation was held. */
    @Transactional(readOnly = true)
    public List<OwnEvaluation> listOwn(Reach reach, int limit) {
        LocalDate today = Dates.dayOf(clock.instant());
        List<EvaluationRow> rows = lists.listOwnOpen(reach, today, new Wanted(null, false, null, limit));
        Set<EvaluationId> held = new HashSet<>(
                lists.listWithConversation(rows.stream().map(EvaluationRow::id).toList()));
        return rows.stream()
                .map(row -> new OwnEvaluation(row, held.contains(row.id())))
                .toList();
    }

    /** One's own, and whether the conversation with the worker has been held. */
    public record OwnEvaluation(EvaluationRow row, boolean conversationHeld) {}

    /** What others completed since a moment, as far as somebody may read it. */
    @Transactional(readOnly = true)
    public List<EvaluationRow> listCompletedSince(Reach reach, Instant since, int limit) {
        return lists.listCompletedSince(reach, Dates.dayOf(clock.instant()), since, limit);
    }

    /** A child's evaluations that somebody may know of, the newest first. */
    @Transactional(readOnly = true)
    public List<EvaluationRow> listOf(ChildId child, Reach reach) {
        return evaluations.listOf(child, reach, Dates.dayOf(clock.instant())).stream()
                .filter(row -> Sight.of(row, reach) != Sight.NONE)
                .toList();
    }

    /** An evaluation that somebody may know of. */
    @Transactional(readOnly = true)
    public Optional<EvaluationRow> find(EvaluationId id, Reach reach) {
        return evaluations
                .find(id, reach, Dates.dayOf(clock.instant()))
                .filter(row -> Sight.of(row, reach) != Sight.NONE);
    }
}
