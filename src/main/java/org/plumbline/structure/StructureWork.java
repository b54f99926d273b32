package org.plumbline.structure;

import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.Viewer;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.page.Numbers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For whoever keeps the structure: the teams whose manager nobody knows. */
@Component
class StructureWork implements MyWorkSection {
    private final StructureLines lines;
    private final PermissionMatrix matrix;

    StructureWork(StructureLines lines, PermissionMatrix matrix) {
        this.lines = lines;
        this.matrix = matrix;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> itemsFor(Viewer viewer) {
        if (!matrix.allows(viewer.person().roles(), Permission.CHANGE_STRUCTURE)) {
            return List.of();
        }
        int teams = lines.countTeamsWithoutManager(viewer.today());
        return teams == 0
                ? List.of()
                : List.of(new WorkItem(
                        WorkGroup.NEEDS_YOU_NOW,
                        0,
                        "Say who manages " + Numbers.of(teams, "team", "teams"),
                        StructureLinks.STRUCTURE,
                        "Until then safety alerts about their children go up to the next level",
                        null,
                        null));
    }
}
