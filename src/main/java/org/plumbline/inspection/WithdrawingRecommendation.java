package org.plumbline.inspection;

import java.time.Clock;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws a recommendation that was entered by mistake. It can still be read where something points to it. */
@Service
public class WithdrawingRecommendation {
    private final RecommendationEntries entries;
    private final Trail trail;
    private final Clock clock;

    WithdrawingRecommendation(RecommendationEntries entries, Trail trail, Clock clock) {
        this.entries = entries;
        this.trail = trail;
        this.clock = clock;
    }

    /** Withdraws it; false when it does not stand (any more). */
    @Transactional
    public boolean withdraw(RecommendationId id, String reason, AccountId by) {
        boolean stood = entries.withdraw(id, reason, clock.instant(), by);
        if (stood) {
            trail.changed("recommendation-withdrawn", Subject.of("recommendation", id.value()), Map.of());
        }
        return stood;
    }
}
