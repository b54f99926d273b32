/**
 * Reports on their way in: sent and read, or begun by hand, corrected part by part, and kept only when a person confirms
 * them; with the list of inspections, where that begins.
 */
@NullMarked
package org.plumbline.inspection.draft;

import org.jspecify.annotations.NullMarked;
