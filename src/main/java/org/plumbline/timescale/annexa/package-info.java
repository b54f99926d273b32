/** Histories from Annex A workbooks, with what such a workbook cannot tell. */
@NullMarked
package org.plumbline.timescale.annexa;

import org.jspecify.annotations.NullMarked;
