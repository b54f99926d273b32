/**
 * Charts as plain drawings: boxes, lines and words with their places, laid out once and then written as SVG or painted, so
 * that the page, the PDF and the Word document show the same picture.
 */
@NullMarked
package org.plumbline.report.chart;

import org.jspecify.annotations.NullMarked;
