/**
 * The improvement plan: phases with their lineage, actions whose delivery is kept apart from their impact, the evidence
 * for both, and numbered frozen versions. Other rooms read plans as {@link org.plumbline.plan.PlanSnapshot} values
 * through {@link org.plumbline.plan.ReadingPlans} and compare two of them with {@link org.plumbline.plan.PlanChanges}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "action",
            "authority",
            "calendar",
            "children",
            "database",
            "evaluation",
            "evaluation::tool",
            "framework",
            "home",
            "inspection",
            "mail",
            "measure",
            "page",
            "trail"
        })
package org.plumbline.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
