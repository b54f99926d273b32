/** Writes a county's children as the Annex A workbook its case system would export on a given day. */
@NullMarked
package org.plumbline.demo.workbook;

import org.jspecify.annotations.NullMarked;
