/**
 * The words of reports: how what people type becomes paragraphs, sub-points, quotations and tables, which numbers of the
 * snapshot it names, and what in it should be looked at again before it is published. Pure.
 */
@NullMarked
package org.plumbline.report.composer.text;

import org.jspecify.annotations.NullMarked;
