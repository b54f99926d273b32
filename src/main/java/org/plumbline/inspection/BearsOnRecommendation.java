package org.plumbline.inspection;

import java.util.Optional;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Table;

/**
 * Port: what evaluations, actions and measures say of what is done about a recommendation. A room that counts it implements
 * it as a bean.
 */
@FunctionalInterface
public interface BearsOnRecommendation {

    /** Figures that name no child, with the ways to what they count; empty where there are none that the person may know. */
    Optional<Table> find(RecommendationId recommendation, SignedIn person);
}
