/**
 * Measuring: the overview of evaluations and actions in figures. It counts what other rooms publish as figures, and shows
 * each reader the teams within reach, or the whole service without teams.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "action", "authority", "evaluation", "page"})
package org.plumbline.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
