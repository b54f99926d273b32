package org.plumbline.plan;

/** One improvement plan of the authority. */
public record PlanId(long value) {}
