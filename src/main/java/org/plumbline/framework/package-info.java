/**
 * What the service says good practice is: the practice standards, a small list kept in versions. Other rooms point to a
 * standard by its {@link org.plumbline.framework.PracticeStandardId}, read them from
 * {@link org.plumbline.framework.PracticeStandards}, and tell what of theirs points to one by implementing
 * {@link org.plumbline.framework.PointsToStandards}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "database", "home", "page", "trail"})
package org.plumbline.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
