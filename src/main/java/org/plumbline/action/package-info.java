/**
 * What must be done about a finding, by whom and by when, until somebody else has verified it; and the safety alert,
 * "this child may be unsafe now", with its clock in hours. Other rooms create actions and raise alerts through the
 * activities published here and read counts for their own pages; each action names its source by a typed reference.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "authority",
            "access",
            "trail",
            "calendar",
            "page",
            "home",
            "mail",
            "children"
        })
package org.plumbline.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
