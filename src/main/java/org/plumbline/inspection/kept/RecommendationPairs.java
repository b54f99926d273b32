package org.plumbline.inspection.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.reading.ReadRecommendation;

/** Finds the recommendations of an inspection again in its correction, so that what is linked to them stays linked. */
final class RecommendationPairs {
    private final List<Pair> pairs = new ArrayList<>();
    private final List<ReadRecommendation> was;
    private final List<RecommendationId> ids;
    private final List<ReadRecommendation> left;

    private RecommendationPairs(KeptInspection kept, List<ReadRecommendation> now) {
        was = new ArrayList<>(kept.content().recommendations());
        ids = new ArrayList<>(kept.ids());
        left = new ArrayList<>(now);
    }

    /**
     * One recommendation before and after.
     *
     * @param id null for a new one
     * @param was null for a new one
     * @param now null for one that is taken out
     */
    record Pair(
            @Nullable RecommendationId id,
            @Nullable ReadRecommendation was,
            @Nullable ReadRecommendation now) {}

    /** By the same words first, then by the same number; what is left over is taken out, or new. */
    static List<Pair> of(KeptInspection kept, List<ReadRecommendation> now) {
        RecommendationPairs found = new RecommendationPairs(kept, now);
        found.pair(ReadRecommendation::equals);
        found.pair((one, other) -> one.body() == other.body() && one.text().equals(other.text()));
        found.pair((one, other) -> one.body() == other.body() && one.number() == other.number());
        for (int i = 0; i < found.was.size(); i++) {
            found.pairs.add(new Pair(found.ids.get(i), found.was.get(i), null));
        }
        found.left.forEach(one -> found.pairs.add(new Pair(null, null, one)));
        return List.copyOf(found.pairs);
    }

    private void pair(BiPredicate<ReadRecommendation, ReadRecommendation> same) {
        for (int i = 0; i < was.size(); ) {
            ReadRecommendation one = was.get(i);
            ReadRecommendation other =
                    left.stream().filter(any -> same.test(one, any)).findFirst().orElse(null);
            if (other == null) {
                i++;
                continue;
            }
            pairs.add(new Pair(ids.remove(i), was.remove(i), other));
            left.remove(other);
        }
    }
}
