/** The pages of reports. */
@NullMarked
package org.plumbline.report.composer.web;

import org.jspecify.annotations.NullMarked;
