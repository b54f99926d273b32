/**
 * What kinds of report there are, as data: the lines at the head, who signs, which sections are offered in which order and
 * which figures each can draw on; and how long before a meeting papers are due. Pure.
 */
@NullMarked
@NamedInterface("composer")
package org.plumbline.report.composer.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
