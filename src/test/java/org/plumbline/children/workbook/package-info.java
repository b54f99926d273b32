/** Tests of reading workbooks as untrusted input, and the hostile workbooks they are tried on. */
@NullMarked
package org.plumbline.children.workbook;

import org.jspecify.annotations.NullMarked;
