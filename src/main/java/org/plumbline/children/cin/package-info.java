/**
 * The children in need census: one XML message, read child by child, its elements checked as their schema and the year
 * of the collection say, then what each child's dates say about each other. Pure: no database, no Spring.
 */
@NullMarked
package org.plumbline.children.cin;

import org.jspecify.annotations.NullMarked;
