/**
 * Working days in England and Wales. Others may use {@link org.plumbline.calendar.WorkingCalendar}, injected or made
 * with {@link org.plumbline.calendar.WorkingCalendar#englandAndWales()}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.plumbline.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
