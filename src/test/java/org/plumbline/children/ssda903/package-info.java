/** Tests of reading the SSDA903 return. */
@NullMarked
package org.plumbline.children.ssda903;

import org.jspecify.annotations.NullMarked;
