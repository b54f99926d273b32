/**
 * From the rows of an extract to what is kept: facts about each child, where each stands, and undoing both. Deciding is
 * pure; the stores write in one transaction.
 */
@NullMarked
package org.plumbline.children.extract;

import org.jspecify.annotations.NullMarked;
