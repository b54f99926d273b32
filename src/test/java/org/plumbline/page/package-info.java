/** The components, each once, and the frame around them. */
@NullMarked
package org.plumbline.page;

import org.jspecify.annotations.NullMarked;
