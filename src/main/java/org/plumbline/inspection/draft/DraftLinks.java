package org.plumbline.inspection.draft;

import org.plumbline.inspection.InspectionLinks;

/** The addresses of a draft's pages. */
final class DraftLinks {
    private DraftLinks() {}

    static String draft(DraftId id) {
        return InspectionLinks.INSPECTIONS + "/drafts/" + id.value();
    }

    /** How far the reading of a report is, and what came of it. */
    static String sent(SentReportId id) {
        return InspectionLinks.INSPECTIONS + "/sent/" + id.value();
    }

    static String part(DraftId id, String part) {
        return draft(id) + "/" + part;
    }
}
