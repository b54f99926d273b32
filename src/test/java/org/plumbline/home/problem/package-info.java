/** Each kind of problem has its status, its words and its reference. */
@NullMarked
package org.plumbline.home.problem;

import org.jspecify.annotations.NullMarked;
