/**
 * Writes a document as Word, tagged PDF, accessible page and workbook. All four go through the same pieces, so they say the
 * same numbers; the rest of the room asks {@link org.plumbline.report.render.Renditions}.
 */
@NullMarked
package org.plumbline.report.render;

import org.jspecify.annotations.NullMarked;
