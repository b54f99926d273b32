package org.plumbline.inspection.draft;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.Viewer;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.home.WorkQuestion;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;

/** For whoever keeps inspections: reports that could not be read, and reports and corrections that wait to be confirmed. */
@Component
class DraftWork implements MyWorkSection {
    private final PermissionMatrix permissions;

    DraftWork(PermissionMatrix permissions) {
        this.permissions = permissions;
    }

    record Waiting(long id, String title, @Nullable Long correctsId, Instant changedAt, String byName) {}

    record Unread(long id, String fileName, String state, Instant sentAt) {}

    @Override
    public List<WorkQuestion<?>> questionsFor(Viewer viewer) {
        return permissions.allows(viewer.person().roles(), Permission.KEEP_INSPECTIONS)
                ? List.of(
                        WorkQuestion.ofItems(SentReports.UNREAD, Unread.class, DraftWork::unread),
                        WorkQuestion.ofItems(Drafts.WAITING, Waiting.class, DraftWork::item))
                : List.of();
    }

    private static WorkItem unread(Unread report) {
        return new WorkItem(
                WorkGroup.THIS_WEEK,
                0,
                "See why a report could not be read: " + report.fileName(),
                DraftLinks.sent(new SentReportId(report.id())),
                "Sent on " + Dates.moment(report.sentAt()),
                null,
                SentReportState.ofKey(report.state()).tag());
    }

    private static WorkItem item(Waiting draft) {
        return new WorkItem(
                WorkGroup.THIS_WEEK,
                0,
                (draft.correctsId() == null ? "Confirm the report: " : "Finish the correction of: ") + draft.title(),
                DraftLinks.draft(new DraftId(draft.id())),
                "Last changed by " + draft.byName() + " on " + Dates.moment(draft.changedAt()),
                null,
                null);
    }
}
