package org.plumbline.timescale.judging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.StartDay;
import org.plumbline.timescale.rule.Limit;

/**
 * The dates and the count behind a verdict.
 *
 * @param since what happened on the day it ran from, in words
 * @param from the day it ran from
 * @param limit how long it may take
 * @param due the last day that is in time
 * @param done the day it was done, or null
 * @param until the day counted to: when it was done, else when the period ended, else the date of the extract
 * @param counted how many days, by the limit's unit, from the start to that day
 * @param past by how many it is past the due day; 0 or less is in time
 * @param startDay how working days are counted
 */
public record Reckoning(
        String since,
        LocalDate from,
        Limit limit,
        LocalDate due,
        @Nullable LocalDate done,
        LocalDate until,
        int counted,
        int past,
        StartDay startDay) {}
