package org.plumbline.report.composer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report in the list.
 *
 * @param body whom it is for, by code
 * @param newest the number of the newest frozen version, 0 before the first
 * @param issued the newest version that went to the body, 0 before the first
 */
public record ReportRow(
        ReportId id,
        String templateName,
        String body,
        Details details,
        int newest,
        int issued,
        @Nullable Instant issuedAt) {}
