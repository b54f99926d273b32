/**
 * Named, dated, explained selections of children, to draw from and to count. Others read them with
 * {@link org.plumbline.cohort.Selections}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"authority", "children", "database"})
package org.plumbline.cohort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
