package org.plumbline.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links recommendations that a person found to say the same thing again, and takes that back. */
@Service
public class LinkingRecommendations {
    private final StoredRecurrences recurrences;
    private final Recommendations recommendations;
    private final Trail trail;
    private final Clock clock;

    LinkingRecommendations(StoredRecurrences recurrences, Recommendations recommendations, Trail trail, Clock clock) {
        this.recurrences = recurrences;
        this.recommendations = recommendations;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Links two, whichever came first.
     *
     * @return false when one of them does not exist, when they are the same, or when they are linked already
     */
    @Transactional
    public boolean link(RecommendationId one, RecommendationId other, String why, AccountId by) {
        Optional<Recommendation> first = recommendations.find(one);
        Optional<Recommendation> second = recommendations.find(other);
        if (one.equals(other) || first.isEmpty() || second.isEmpty()) {
            return false;
        }
        boolean inOrder = day(first.get()).isAfter(day(second.get()));
        RecommendationId later = inOrder ? one : other;
        RecommendationId earlier = inOrder ? other : one;
        boolean linked = recurrences.add(later, earlier, why, clock.instant(), by);
        if (linked) {
            trail.changed(
                    "recommendations-linked",
                    Subject.of("recommendation", later.value()),
                    Map.of("earlier", earlier.value()));
        }
        return linked;
    }

    /** Takes the links of one recommendation back; false when it had none. */
    @Transactional
    public boolean unlink(RecommendationId id, AccountId by) {
        boolean done = recurrences.remove(id, clock.instant(), by) > 0;
        if (done) {
            trail.changed("recommendations-unlinked", Subject.of("recommendation", id.value()), Map.of());
        }
        return done;
    }

    private static LocalDate day(Recommendation one) {
        @Nullable LocalDate madeOn = one.madeOn();
        return madeOn == null ? LocalDate.MIN : madeOn;
    }
}
