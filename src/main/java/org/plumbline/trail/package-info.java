/**
 * The trail: who did or saw what, and when. Other rooms write to it with {@link org.plumbline.trail.Trail}, in the same
 * transaction as the change; one job chains the entries by hash, and anyone can verify the chain.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "command"})
package org.plumbline.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
