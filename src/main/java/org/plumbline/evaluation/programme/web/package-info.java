/** The pages of programmes. Which children are drawn is shown only to those who see every child. */
@NullMarked
package org.plumbline.evaluation.programme.web;

import org.jspecify.annotations.NullMarked;
