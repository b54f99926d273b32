/** Tests of reading Annex A workbooks, and the workbooks they are tried on. */
@NullMarked
package org.plumbline.children.annexa;

import org.jspecify.annotations.NullMarked;
