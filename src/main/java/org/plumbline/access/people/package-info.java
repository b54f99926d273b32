/** The pages on which an administrator says who may sign in, as what. Nothing here is for other rooms to use. */
@NullMarked
package org.plumbline.access.people;

import org.jspecify.annotations.NullMarked;
