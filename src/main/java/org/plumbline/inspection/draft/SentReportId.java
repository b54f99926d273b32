package org.plumbline.inspection.draft;

/** An inspection report that was sent. */
record SentReportId(long value) {}
