/**
 * Reports to committees, boards and inspectors: composed from templates, narrative by people and one frozen set of
 * figures, made safe to publish, and written as Word, PDF, page and workbook.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "action",
            "authority",
            "calendar",
            "children",
            "cohort",
            "database",
            "evaluation",
            "home",
            "inspection",
            "page",
            "plan",
            "trail"
        })
package org.plumbline.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
