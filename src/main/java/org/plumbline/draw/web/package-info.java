/** The pages of a draw: what is known of it, the dice, the receipt. They never show a child. */
@NullMarked
package org.plumbline.draw.web;

import org.jspecify.annotations.NullMarked;
