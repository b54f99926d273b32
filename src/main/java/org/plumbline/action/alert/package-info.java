/**
 * The safety alert: "this child may be unsafe now". It begins with a spoken handover, runs a clock in hours, and is
 * answered only by people other than its author, whatever becomes of the evaluation it came from.
 */
@NullMarked
@NamedInterface("alert")
package org.plumbline.action.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
