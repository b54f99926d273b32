package org.plumbline.evaluation.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Whether a person has evaluations of their own to do. */
    @Transactional(readOnly = true)
    public boolean hasOwn(Reach reach) {
        return !lists.listOwnOpen(reach, Dates.dayOf(clock.instant()), new Wanted(null, false, null, 1))
                .isEmpty();
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
