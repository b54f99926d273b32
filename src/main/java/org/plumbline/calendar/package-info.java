/**
 * Working days in England and Wales. Others may use {@link org.plumbline.calendar.WorkingCalendar}, injected or made
 * with {@link org.plumbline.calendar.WorkingCalendar#englandAndWales()}, and {@link
 * org.plumbline.calendar.WorkingDayCount} where the law counts from a day.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.plumbline.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
