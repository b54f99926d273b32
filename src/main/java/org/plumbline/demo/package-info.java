/**
 * A synthetic authority with history, at any size: the commands {@code demo-extract} and {@code demo}. Nothing here is
 * for other rooms to use; it stands above all of them.
 */
@ApplicationModule
@NullMarked
package org.plumbline.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
