package org.plumbline.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ExtractId;

/**
 * An upload.
 *
 * @param asAt the date the person gave, or null to propose one
 * @param setAside the rows to leave out, by name
 * @param report the report of the check as JSON; null until it was checked
 * @param reasons why it was refused or failed
 * @param extract what it became, or null
 */
record UploadRow(
        UploadId id,
        List<String> fileNames,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable LocalDate asAt,
        Set<String> setAside,
        UploadState state,
        int percent,
        @Nullable String report,
        List<String> reasons,
        @Nullable ExtractId extract) {

    String files() {
        return String.join(", ", fileNames);
    }
}
