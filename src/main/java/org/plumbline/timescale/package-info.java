/**
 * The statutory timescales: rules as dated data with their sources, and a verdict for each child and rule that explains
 * itself. Others may use {@link org.plumbline.timescale.judging.Timescales} with what it takes and answers; nothing here
 * knows a database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "children", "children::reading", "page"})
package org.plumbline.timescale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
