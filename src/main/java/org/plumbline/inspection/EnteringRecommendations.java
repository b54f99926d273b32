package org.plumbline.inspection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters recommendations of sources other than inspections: reviews, audits, complaints, own discoveries. */
@Service
public class EnteringRecommendations {
    private final RecommendationEntries entries;
    private final Trail trail;
    private final Clock clock;

    EnteringRecommendations(RecommendationEntries entries, Trail trail, Clock clock) {
        this.entries = entries;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** They are entered, in their order. */
    public record Entered(List<RecommendationId> ids) implements Outcome {
        /** Copies the ids. */
        public Entered {
            ids = List.copyOf(ids);
        }
    }

    /** Nothing is entered: one of them was, before. */
    public record SaidBefore(RecommendationId before, String text) implements Outcome {}

    /** Enters all of them, or none. */
    @Transactional
    public Outcome enter(NewRecommendations source, AccountId by) {
        for (NewRecommendations.Item item : source.items()) {
            var same = entries.findSame(source, item.text());
            if (same.isPresent()) {
                return new SaidBefore(same.get(), item.text());
            }
        }
        List<RecommendationId> ids = new ArrayList<>();
        for (NewRecommendations.Item item : source.items()) {
            RecommendationId id = entries.add(source, item, clock.instant(), by);
            trail.changed(
                    "recommendation-entered",
                    Subject.of("recommendation", id.value()),
                    Map.of("source", source.source().code()));
            ids.add(id);
        }
        return new Entered(ids);
    }
}
