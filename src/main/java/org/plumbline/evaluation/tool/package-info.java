/**
 * Evaluation tools as versioned data: what is asked, how it is judged, and where a judgement meets a ceiling. Pure values and
 * the reader of their JSON; the rest of the room builds on them, other rooms do not.
 */
@NullMarked
package org.plumbline.evaluation.tool;

import org.jspecify.annotations.NullMarked;
