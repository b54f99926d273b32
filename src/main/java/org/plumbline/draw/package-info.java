/**
 * Draws that can be proved fair: a closed frame, a commitment made before the dice are rolled by somebody else, one
 * ticket per case, and a receipt from which anybody recomputes the draw once it is revealed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "authority",
            "calendar",
            "children",
            "cohort",
            "database",
            "home",
            "page",
            "trail"
        })
package org.plumbline.draw;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
