/** The pages of plans. */
@NullMarked
package org.plumbline.plan.web;

import org.jspecify.annotations.NullMarked;
