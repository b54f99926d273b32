/**
 * Reading .xlsx workbooks as untrusted input: one streaming pass, every limit checked while bytes arrive, nothing
 * evaluated. Knows nothing about children; {@code children.annexa} gives the cells their meaning.
 */
@NullMarked
@NamedInterface("reading")
package org.plumbline.children.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
