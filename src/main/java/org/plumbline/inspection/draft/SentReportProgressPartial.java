package org.plumbline.inspection.draft;

import org.plumbline.page.Progress;

/** How far a job is with reading a report. */
record SentReportProgressPartial(Progress progress) {}
