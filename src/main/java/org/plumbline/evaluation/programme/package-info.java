/**
 * Programmes: planned sets of evaluations over a cohort. A programme closes a frame, has it drawn, and allocates the
 * children drawn to auditors who are independent of them.
 */
@NullMarked
@NamedInterface("programme")
package org.plumbline.evaluation.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
