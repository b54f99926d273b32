/** The rules themselves, read from a file of dated data: who they are about, from when, by when, until what, and who says so. */
@NullMarked
@NamedInterface("rule")
package org.plumbline.timescale.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
