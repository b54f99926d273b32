/**
 * Evaluation tools as versioned data: what is asked, how it is judged, and where a judgement meets a ceiling. Pure values and
 * the reader of their JSON. Rooms that count grades or make evaluations with a history use these types too.
 */
@NullMarked
@NamedInterface("tool")
package org.plumbline.evaluation.tool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
