package org.plumbline.report.composer;

import org.jspecify.annotations.Nullable;
import org.plumbline.report.composer.outline.SectionKey;

/**
 * Something to be looked at before a report is signed off.
 *
 * @param stops whether it must be put right first; others are questions
 * @param what what it is, and what to do
 * @param section where it is put right; null for what concerns the whole report
 */
public record CheckItem(
        boolean stops, String what, @Nullable SectionKey section) {}
