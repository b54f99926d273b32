/**
 * The figures of reports as values: tables whose counts know what they count and which of them add up, so that the same
 * figure can be printed in full, made safe to publish, drawn, kept as JSON and compared with a later one. Pure.
 */
@NullMarked
package org.plumbline.report.composer.figure;

import org.jspecify.annotations.NullMarked;
