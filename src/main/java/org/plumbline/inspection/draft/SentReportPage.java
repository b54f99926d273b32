package org.plumbline.inspection.draft;

import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.Progress;

/**
 * A report that is being read, or that could not be read.
 *
 * @param progress what a job is doing; null when it has given up
 * @param reason why the report could not be read, and what to do; null while it is being read
 */
record SentReportPage(
        String heading,
        @Nullable Progress progress,
        @Nullable String reason,
        String sent,
        Button again,
        String byHandAction,
        Button byHand,
        String removeAction,
        Button remove) {
    /** So much is shown at once, or a bar that does not move looks broken. */
    private static final int LEAST_PERCENT = 3;

    static SentReportPage underWay(SentReport report) {
        return of(report, progress(report), null);
    }

    static SentReportPage unread(SentReport report) {
        return of(report, null, report.reason());
    }

    private static SentReportPage of(SentReport report, @Nullable Progress progress, @Nullable String reason) {
        return new SentReportPage(
                report.fileName(),
                progress,
                reason,
                "Sent on " + Dates.moment(report.sentAt()) + ". Nothing of it is kept.",
                Button.link("Send another file", InspectionLinks.NEW_REPORT),
                InspectionLinks.NEW_REPORT + "/by-hand",
                Button.secondary("Enter the report by hand"),
                DraftLinks.sent(report.id()) + "/removal",
                Button.secondary("Take this off the list"));
    }

    static Progress progress(SentReport report) {
        return new Progress(
                "Reading " + report.fileName(),
                Math.max(LEAST_PERCENT, report.percent()),
                DraftLinks.sent(report.id()) + "/progress");
    }
}
