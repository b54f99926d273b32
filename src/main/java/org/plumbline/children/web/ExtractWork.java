package org.plumbline.children.web;

import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.children.ExtractLinks;
import org.plumbline.children.web.Uploads.Undecided;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.Viewer;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;

/** For whoever takes extracts in: the first one, and workbooks that wait for a decision. */
@Component
class ExtractWork implements MyWorkSection {
    private final Uploads uploads;
    private final PermissionMatrix matrix;

    ExtractWork(Uploads uploads, PermissionMatrix matrix) {
        this.uploads = uploads;
        this.matrix = matrix;
    }

    @Override
    public List<WorkItem> itemsFor(Viewer viewer) {
        if (!matrix.allows(viewer.person().roles(), Permission.TAKE_IN_EXTRACTS)) {
            return List.of();
        }
        List<Undecided> waiting = uploads.listUndecided();
        if (waiting.isEmpty() && !uploads.hasExtract()) {
            return List.of(first());
        }
        return waiting.stream().map(ExtractWork::decide).toList();
    }

    private static WorkItem first() {
        return new WorkItem(
                WorkGroup.NEEDS_YOU_NOW,
                0,
                "Take in the first extract",
                ExtractLinks.NEW,
                "The Annex A workbook of your case system: children, teams and workers come from it",
                null,
                null);
    }

    private static WorkItem decide(Undecided upload) {
        return new WorkItem(
                WorkGroup.NEEDS_YOU_NOW,
                0,
                "Decide on the workbook " + upload.files(),
                ExtractLinks.upload(upload.id().value()),
                "Sent on " + Dates.moment(upload.uploadedAt()),
                null,
                ExtractsPage.tag(upload.state()));
    }
}
