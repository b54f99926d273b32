package org.plumbline.inspection.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the title page (or the head of a letter) says.
 *
 * @param reviewsBoard the title names a review of the safeguarding board
 */
record Header(
        String authority,
        InspectionKind kind,
        @Nullable LocalDate inspectedFrom,
        @Nullable LocalDate inspectedTo,
        @Nullable LocalDate published,
        boolean reviewsBoard) {}
