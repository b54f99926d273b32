/** The pages of recommendations: the list, each one's own with what was said of it, and the entering of new ones. */
@NullMarked
package org.plumbline.inspection.recommendation;

import org.jspecify.annotations.NullMarked;
