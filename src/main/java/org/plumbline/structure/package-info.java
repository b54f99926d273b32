/**
 * The pages on which an authority keeps its structure: service areas, teams and workers, who manages, heads and reviews
 * whom, from when to when, who is away and who stands in. Gaps are shown, not filled.
 * Nothing here is for other rooms: they ask {@link org.plumbline.authority.Structures}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "authority", "children", "database", "home", "page", "trail"})
package org.plumbline.structure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
