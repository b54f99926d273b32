package org.plumbline.plan.keeping;

import org.plumbline.plan.ThemeId;

/** A theme of a plan as it is kept. */
public record ThemeRow(ThemeId id, int number, String title, String purpose) {}
