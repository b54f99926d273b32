/**
 * Practice evaluations: one child's practice judged with one version of a tool, with the worker. Other rooms use the types of
 * this package only: ids, the reading of grades, and the door for evaluations that come with a history.
 */
@NullMarked
package org.plumbline.evaluation;

import org.jspecify.annotations.NullMarked;
