/**
 * Practice evaluations: one child's practice judged with one version of a tool, with the worker. Other rooms use the types of
 * this package only: ids, the reading of grades, and the door for evaluations that come with a history.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "action",
            "action::alert",
            "authority",
            "calendar",
            "children",
            "cohort",
            "database",
            "draw",
            "home",
            "page",
            "trail",
            "writing"
        })
package org.plumbline.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
