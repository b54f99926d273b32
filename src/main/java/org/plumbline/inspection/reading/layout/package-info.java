/**
 * From lines with places to blocks in reading order: headings, paragraphs, numbered paragraphs and items of lists, whole
 * again where a page ends in the middle of one, without headers, footers, page numbers and footnotes. Pure.
 */
@NullMarked
package org.plumbline.inspection.reading.layout;

import org.jspecify.annotations.NullMarked;
