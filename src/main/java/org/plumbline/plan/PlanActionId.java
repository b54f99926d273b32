package org.plumbline.plan;

/** One action of a plan; people say its {@link PlanActionReference}. */
public record PlanActionId(long value) {}
