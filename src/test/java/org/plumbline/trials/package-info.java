/** Trials of the whole program in a process of its own, which they kill. They take minutes, so they run with the long tests. */
@NullMarked
package org.plumbline.trials;

import org.jspecify.annotations.NullMarked;
