package org.plumbline.inspection.kept;

import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.InspectionLinks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an inspection by its reference. */
@Component
class InspectionFinder implements ReferenceFinder {
    private final KeptInspections inspections;
    private final PermissionMatrix permissions;

    InspectionFinder(KeptInspections inspections, PermissionMatrix permissions) {
        this.inspections = inspections;
        this.permissions = permissions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        return permissions.allows(person.roles(), Permission.SEE_INSPECTIONS)
                ? InspectionId.findIn(typed)
                        .filter(id -> inspections.find(id).isPresent())
                        .map(InspectionLinks::inspection)
                : Optional.empty();
    }
}
