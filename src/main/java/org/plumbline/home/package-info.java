/**
 * What everybody's visit has in common: My work, the search box, the accessibility statement, and the pages for what goes
 * wrong. Rooms above contribute to My work, safety alerts included, with {@link org.plumbline.home.MyWorkSection}, and
 * answer the search box with {@link org.plumbline.home.ReferenceFinder}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "authority", "database", "page", "trail"})
package org.plumbline.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
