/**
 * The Annex A workbook: eleven lists recognised by their headings, each cell read as what its column means, and
 * everything that is not understood reported with its place. Pure: no database, no Spring. {@code children} stores what
 * is read here.
 */
@NullMarked
@NamedInterface("reading")
package org.plumbline.children.annexa;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
