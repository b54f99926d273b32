/**
 * The method of the draw as pure functions: frame, commitment, dice, seed, tickets. Nothing here knows the database or
 * the web, so that the command that checks a receipt needs neither.
 */
@NullMarked
package org.plumbline.draw.ticket;

import org.jspecify.annotations.NullMarked;
