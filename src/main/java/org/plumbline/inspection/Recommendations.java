package org.plumbline.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.database.Together;

/** The authority's recommendations of every source, for other rooms to read. */
public interface Recommendations {
    /** Those whose ids are {@code :recommendations}, at least one, as {@link #listByIds} answers, for statements put together. */
    Together.Part<Recommendation> NAMED = StoredRecommendations.NAMED;

    /** Every recommendation that stands, newest source first, in the source's own order. */
    List<Recommendation> list();

    /** Those named, standing or withdrawn, in the same order; unknown ones are left out. */
    List<Recommendation> listByIds(Collection<RecommendationId> ids);

    /** One recommendation, whether it stands or was withdrawn. */
    Optional<Recommendation> find(RecommendationId id);
}
