package org.plumbline.plan.bringing;

/** The number of an old plan being brought in, within its authority. */
record OldPlanId(long value) {}
