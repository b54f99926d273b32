/** Inspections as people confirmed them: what is kept of a report, how it is stored, and its page with its clocks. */
@NullMarked
package org.plumbline.inspection.kept;

import org.jspecify.annotations.NullMarked;
