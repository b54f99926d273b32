package org.plumbline.inspection.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;

/**
 * An inspection report that was sent.
 *
 * @param percent how far the reading of it is, from 0 to 100
 * @param reason why it could not be read, and what to do; null otherwise
 * @param draft what came of it; null until it was read
 */
record SentReport(
        SentReportId id,
        String fileName,
        Instant sentAt,
        AccountId sentBy,
        SentReportState state,
        int percent,
        @Nullable String reason,
        @Nullable DraftId draft) {}
