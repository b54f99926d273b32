package org.plumbline.report.composer.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Dates;

/**
 * By when the papers of a meeting are published: so many clear days lie between the day of publication and the day of the
 * meeting, and neither of these two counts.
 *
 * <p>For councils' committees in England five clear days are law: Local Government Act 1972, section 100B(3), with section
 * 100E for committees, as SI 2002/715, article 3, amended it; for meetings of the executive SI 2012/2089, regulations 6 and
 * 7. That a clear day is a whole one between the two comes from R v Herefordshire Justices (1820), approved in R v Swansea
 * City Council, ex parte Elitestone Ltd (1993). No statute says that Saturdays, Sundays and bank holidays do not count;
 * councils leave them out because papers cannot be inspected at closed offices, and so does this rule, which is the
 * earlier and therefore the safe reading.
 *
 * @param publishOn the last day on which papers can be published in time
 * @param clearDays the days between, in order
 * @param leftOut the days between that do not count, in order
 */
public record PapersDue(LocalDate meetingOn, LocalDate publishOn, List<LocalDate> clearDays, List<LocalDate> leftOut) {
    /** What the rule rests on, in words for people. */
    public static final String SOURCE =
            "Local Government Act 1972, section 100B, with five clear days from SI 2002/715; for the executive SI"
                + " 2012/2089, regulations 6 and 7. That weekends and bank holidays do not count is how councils apply"
                + " it, and the reading that can never be too late.";

    public PapersDue {
        clearDays = List.copyOf(clearDays);
        leftOut = List.copyOf(leftOut);
    }

    /** Counts back from a meeting; empty when the bank holidays of that time are not known. */
    public static Optional<PapersDue> find(LocalDate meetingOn, int clearDays, WorkingCalendar calendar) {
        if (!calendar.covers(meetingOn) || !calendar.covers(meetingOn.minusYears(1))) {
            return Optional.empty();
        }
        LocalDate publishOn = calendar.plusWorkingDays(meetingOn, -clearDays - 1);
        List<LocalDate> between = publishOn.plusDays(1).datesUntil(meetingOn).toList();
        return Optional.of(new PapersDue(
                meetingOn,
                publishOn,
                between.stream().filter(calendar::isWorkingDay).toList(),
                between.stream().filter(day -> !calendar.isWorkingDay(day)).toList()));
    }

    /** The counting, day by day, in sentences. */
    public String explanation() {
        String skipped = leftOut.isEmpty() ? "" : " These days lie between and do not count: " + inWords(leftOut) + ".";
        return "The meeting is on " + Dates.weekday(meetingOn) + ". Counted back from it, the clear days are "
                + inWords(clearDays) + "." + skipped
                + " Neither the day of the meeting nor the day of publication counts,"
                + " so the papers are published on " + Dates.weekday(publishOn) + " at the latest.";
    }

    private static String inWords(List<LocalDate> days) {
        return days.reversed().stream().map(Dates::weekday).collect(Collectors.joining(", "));
    }
}
