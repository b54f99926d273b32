/**
 * Takes the text off a PDF: refuses what cannot be read, and otherwise gives each page as lines with their places. Knows
 * nothing of inspections. Pure: no database, no Spring.
 */
@NullMarked
package org.plumbline.inspection.reading.pdf;

import org.jspecify.annotations.NullMarked;
