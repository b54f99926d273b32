/**
 * The SSDA903 return on children looked after: the set of CSV files, recognised by their headings, and the XML form.
 * Each value is checked, then what the files say about each other and about each child's episodes. Pure: no database, no
 * Spring.
 */
@NullMarked
package org.plumbline.children.ssda903;

import org.jspecify.annotations.NullMarked;
