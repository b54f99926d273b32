package org.plumbline.children.web;

import java.time.Instant;
import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.children.ExtractLinks;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.Viewer;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.home.WorkQuestion;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;

/** For whoever takes extracts in: the first one, and workbooks that wait for a decision. */
@Component
class ExtractWork implements MyWorkSection {
    private final PermissionMatrix matrix;

    ExtractWork(PermissionMatrix matrix) {
        this.matrix = matrix;
    }

    record Undecided(long id, String files, Instant uploadedAt, String state) {}

    record Nothing(boolean nothingYet) {}

    @Override
    public List<WorkQuestion<?>> questionsFor(Viewer viewer) {
        return matrix.allows(viewer.person().roles(), Permission.TAKE_IN_EXTRACTS)
                ? List.of(
                        WorkQuestion.ofItems(Uploads.UNDECIDED, Undecided.class, ExtractWork::decide),
                        WorkQuestion.ofItems(Uploads.NOTHING_YET, Nothing.class, _ -> first()))
                : List.of();
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
                ExtractLinks.upload(upload.id()),
                "Sent on " + Dates.moment(upload.uploadedAt()),
                null,
                ExtractsPage.tag(UploadState.ofKey(upload.state())));
    }
}
