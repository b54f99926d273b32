/**
 * What a report is made of, whatever it is written as: head, sections with numbered paragraphs, tables, charts, the two
 * lists of papers, sign-off. Pure values, and the one place that numbers them, so that every rendering says the same.
 */
@NullMarked
package org.plumbline.report.document;

import org.jspecify.annotations.NullMarked;
