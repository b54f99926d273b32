/**
 * How a report is arranged: its sections, appendices and background papers, which of them are public, and which figures they
 * draw on. Pure values; every change makes a new arrangement.
 */
@NullMarked
@NamedInterface("composer")
package org.plumbline.report.composer.outline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
