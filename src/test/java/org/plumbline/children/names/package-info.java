/** Tests of the pages about extracts and what they name. */
@NullMarked
package org.plumbline.children.names;

import org.jspecify.annotations.NullMarked;
