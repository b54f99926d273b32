/**
 * The real browser of the tests: one Chromium for all, visitors with sessions of their own, and the check every page
 * must pass (axe at two widths, no sideways scrolling, a silent console).
 */
@NullMarked
package org.plumbline.browser;

import org.jspecify.annotations.NullMarked;
