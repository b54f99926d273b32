/**
 * What happens to an evaluation, and where it is kept: allocating, writing, choosing between two texts, completing, withdrawing,
 * reading. Used inside this room only.
 */
@NullMarked
package org.plumbline.evaluation.recording;

import org.jspecify.annotations.NullMarked;
