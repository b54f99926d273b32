/** What makes the figures of reports: one source for each query, over what other rooms publish. */
@NullMarked
package org.plumbline.report.composer.source;

import org.jspecify.annotations.NullMarked;
