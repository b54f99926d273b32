package org.plumbline.plan;

/** One theme of a plan: what several of its actions are about. */
public record ThemeId(long value) {}
