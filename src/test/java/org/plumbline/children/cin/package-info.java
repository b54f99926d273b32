/** Tests of reading the children in need census. */
@NullMarked
package org.plumbline.children.cin;

import org.jspecify.annotations.NullMarked;
