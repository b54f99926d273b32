/** Tests of what the returns to the Department for Education have in common. */
@NullMarked
package org.plumbline.children.returns;

import org.jspecify.annotations.NullMarked;
