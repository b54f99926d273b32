/**
 * Bringing an old plan in: sent as a workbook, a Word document or a pasted table; its tables chosen, their columns named;
 * what would be made of it looked at; and then all of it made, or nothing. Each action keeps the row it came from. Others
 * read the rows of actions by {@link org.plumbline.plan.bringing.SourceRows}.
 */
@NullMarked
package org.plumbline.plan.bringing;

import org.jspecify.annotations.NullMarked;
