package org.plumbline.inspection.draft;

/** A report that nobody has confirmed yet. */
record DraftId(long value) {}
