/**
 * The application itself: its entry point and the wiring of the rooms. Nothing here is for the rooms to use.
 */
@NullMarked
package org.plumbline;

import org.jspecify.annotations.NullMarked;
