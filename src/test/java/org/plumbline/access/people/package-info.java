/** The pages about people, over HTTP. */
@NullMarked
package org.plumbline.access.people;

import org.jspecify.annotations.NullMarked;
