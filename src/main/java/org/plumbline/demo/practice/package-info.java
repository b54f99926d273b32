/** What a county's own evaluations of its practice found over the years, and what was done about it. Pure. */
@NullMarked
package org.plumbline.demo.practice;

import org.jspecify.annotations.NullMarked;
