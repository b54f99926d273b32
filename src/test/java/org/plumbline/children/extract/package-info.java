/** Tests of what is kept of an extract. */
@NullMarked
package org.plumbline.children.extract;

import org.jspecify.annotations.NullMarked;
