/** The pages of evaluations. Nothing here is for others. */
@NullMarked
package org.plumbline.evaluation.web;

import org.jspecify.annotations.NullMarked;
