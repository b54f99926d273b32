package org.plumbline.inspection.kept;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.WithdrawingRecommendation;
import org.plumbline.inspection.kept.RecommendationPairs.Pair;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects an inspection that is kept: a new revision beside the earlier ones, with who, when, why and each difference.
 * Recommendations keep their references, and with them all that is linked to them.
 */
@Service
public class CorrectingInspection {
    private final KeptInspections inspections;
    private final Revisions revisions;
    private final WithdrawingRecommendation withdrawing;
    private final Trail trail;
    private final Clock clock;

    CorrectingInspection(
            KeptInspections inspections,
            Revisions revisions,
            WithdrawingRecommendation withdrawing,
            Trail trail,
            Clock clock) {
        this.inspections = inspections;
        this.revisions = revisions;
        this.withdrawing = withdrawing;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        CORRECTED,
        /** Nothing is different from what is kept. */
        NOTHING_DIFFERENT,
        /** Somebody else corrected it since. */
        CONFLICT
    }

    /**
     * Corrects it.
     *
     * @param base the revision from which the correction began
     * @param why in the words of the person
     */
    @Transactional
    public Outcome correct(InspectionId id, int base, ReportContent now, String why, AccountId by) {
        KeptInspection kept = inspections.find(id).orElseThrow();
        List<ContentChange> changes = ContentChanges.between(kept, now);
        if (changes.isEmpty()) {
            return Outcome.NOTHING_DIFFERENT;
        }
        Instant at = clock.instant();
        if (!revisions.add(id, base, now, why, at, by)) {
            return Outcome.CONFLICT;
        }
        revisions.addChanges(id, base + 1, changes);
        RecommendationPairs.of(kept, now.recommendations()).forEach(pair -> keep(pair, id, now, why, at, by));
        trail.changed(
                "inspection-corrected",
                Subject.of("inspection", id.value()),
                Map.of("revision", base + 1, "changes", changes.size()));
        return Outcome.CORRECTED;
    }

    private void keep(Pair pair, InspectionId id, ReportContent now, String why, Instant at, AccountId by) {
        if (pair.now() == null) {
            if (pair.id() != null) {
                withdrawing.withdraw(pair.id(), why, by);
            }
        } else if (pair.id() == null) {
            revisions.addRecommendation(id, now, pair.now(), at, by);
        } else {
            revisions.reword(pair.id(), now, pair.now());
        }
    }
}
