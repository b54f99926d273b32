package org.plumbline.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Thrown when a working day is asked for outside the years whose bank holidays are known: a guessed holiday would make a
 * statutory date silently wrong. Ask {@link WorkingCalendar#covers(LocalDate)} first for dates that people type.
 */
public final class BeyondCalendar extends DateTimeException {

    private static final long serialVersionUID = 1;

    BeyondCalendar(LocalDate asked, LocalDate firstDay, LocalDate lastDay) {
        super("Bank holidays are known from %s to %s; %s is outside.".formatted(firstDay, lastDay, asked));
    }
}
