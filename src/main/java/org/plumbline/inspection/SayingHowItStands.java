package org.plumbline.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what was said of how a recommendation stands. What was said before stays. */
@Service
public class SayingHowItStands {
    private final RecommendationEntries entries;
    private final Recommendations recommendations;
    private final Trail trail;
    private final Clock clock;

    SayingHowItStands(RecommendationEntries entries, Recommendations recommendations, Trail trail, Clock clock) {
        this.entries = entries;
        this.recommendations = recommendations;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** It is recorded. */
    public record Said() implements Outcome {}

    /** The day cannot be right; the sentence says why. */
    public record NotThatDay(String sentence) implements Outcome {}

    /** There is no such recommendation, or it was withdrawn. */
    public record Gone() implements Outcome {}

    /**
     * Records it.
     *
     * @param saidOn the day on which it was said
     * @param words what was said, and where
     */
    @Transactional
    public Outcome say(RecommendationId id, RecommendationState state, LocalDate saidOn, String words, AccountId by) {
        Optional<Recommendation> found = recommendations.find(id);
        if (found.isEmpty() || !entries.stands(id)) {
            return new Gone();
        }
        if (saidOn.isAfter(Dates.dayOf(clock.instant()))) {
            return new NotThatDay("The day on which it was said must not be in the future");
        }
        @Nullable LocalDate madeOn = found.get().madeOn();
        if (madeOn != null && saidOn.isBefore(madeOn)) {
            return new NotThatDay("It was made on " + Dates.day(madeOn) + ", so nothing was said of it before");
        }
        entries.addState(id, state, saidOn, words, clock.instant(), by);
        trail.changed(
                "recommendation-stands",
                Subject.of("recommendation", id.value()),
                Map.of("state", state.code(), "on", saidOn.toString()));
        return new Said();
    }
}
