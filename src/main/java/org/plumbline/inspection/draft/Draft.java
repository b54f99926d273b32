package org.plumbline.inspection.draft;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.kept.ReportContent;
import org.plumbline.inspection.reading.Doubt;

/**
 * What is being made of a report.
 *
 * @param file the report as it was sent; null where it is entered by hand
 * @param inspection what it has become; null while it is open
 * @param corrects what it corrects; null for a new inspection
 * @param doubts what was not certain when it was read
 * @param content as people have corrected it up to now
 * @param version counts the corrections
 */
record Draft(
        DraftId id,
        @Nullable Long file,
        @Nullable String fileName,
        @Nullable InspectionId inspection,
        @Nullable Correction corrects,
        List<Doubt> doubts,
        ReportContent content,
        int version,
        Instant changedAt,
        String changedBy) {
    Draft {
        doubts = List.copyOf(doubts);
    }

    /**
     * The inspection that is corrected.
     *
     * @param revision the one from which the correction began
     */
    record Correction(InspectionId inspection, int revision) {}

    List<Doubt> doubtsAbout(Doubt.Part part) {
        return doubts.stream().filter(doubt -> doubt.part() == part).toList();
    }
}
