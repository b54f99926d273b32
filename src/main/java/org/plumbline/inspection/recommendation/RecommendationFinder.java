package org.plumbline.inspection.recommendation;

import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.Recommendations;
import org.springframework.stereotype.Component;

/** Opens a recommendation by its reference. */
@Component
class RecommendationFinder implements ReferenceFinder {
    private final Recommendations recommendations;
    private final PermissionMatrix permissions;

    RecommendationFinder(Recommendations recommendations, PermissionMatrix permissions) {
        this.recommendations = recommendations;
        this.permissions = permissions;
    }

    @Override
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        return permissions.allows(person.roles(), Permission.SEE_INSPECTIONS)
                ? RecommendationId.findIn(typed)
                        .flatMap(recommendations::find)
                        .map(Recommendation::id)
                        .map(InspectionLinks::recommendation)
                : Optional.empty();
    }
}
