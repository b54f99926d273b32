package org.plumbline.inspection.kept;

import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.RecommendationId;

/**
 * One difference between an inspection as it was kept and as it is.
 *
 * @param what in words: "Published", "Recommendation 3"
 * @param recommendation the recommendation that changed; null for anything else, and for one that is new
 * @param was empty where there was nothing
 * @param now empty where nothing is left
 */
public record ContentChange(String what, @Nullable RecommendationId recommendation, String was, String now) {}
