/** The rules of the plan's clocks as pages, and what the authority decided about each. */
@NullMarked
package org.plumbline.inspection.clock.web;

import org.jspecify.annotations.NullMarked;
