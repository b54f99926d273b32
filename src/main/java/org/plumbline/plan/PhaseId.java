package org.plumbline.plan;

/** One phase of a plan. */
public record PhaseId(long value) {}
