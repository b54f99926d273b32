/** What happened to a child and when, as far as a source knows it: what the rules are held against. */
@NullMarked
@NamedInterface("history")
package org.plumbline.timescale.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
