package org.plumbline.timescale.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.timescale.history.ChildHistory;
import org.plumbline.timescale.history.Event;
import org.plumbline.timescale.history.EventKind;
import org.plumbline.timescale.history.Period;
import org.plumbline.timescale.history.PeriodKind;
import org.plumbline.timescale.history.Source;
import org.plumbline.timescale.history.Trait;

/**
 * Histories as tests write them: "born 2020-02-29; placement (with-parents) 2024-01-02..2024-03-01; care-visit
 * 2024-01-05 2024-01-12". A period that goes on ends in two dots, one whose beginning is not known begins with them.
 */
final class HistoryText {
    private static final Pattern PART = Pattern.compile("([a-z-]+)(?: \\(([a-z -]+)\\))? (.+)");

    private final List<Period> periods = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private @Nullable LocalDate born;

    static ChildHistory parse(String text, Source source) {
        var history = new HistoryText();
        Pattern.compile("; *").splitAsStream(text).forEach(history::add);
        return new ChildHistory("1", history.born, history.periods, history.events, source);
    }

    private void add(String part) {
        Matcher found = PART.matcher(part.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException(part);
        }
        String name = found.group(1);
        String days = found.group(3);
        if (name.equals("born")) {
            born = LocalDate.parse(days);
        } else if (days.contains("..")) {
            int dots = days.indexOf("..");
            Set<Trait> traits = found.group(2) == null ? EnumSet.noneOf(Trait.class) : traits(found.group(2));
            periods.add(new Period(
                    PeriodKind.valueOf(constant(name)),
                    day(days.substring(0, dots)),
                    day(days.substring(dots + 2)),
                    traits));
        } else {
            for (String day : days.split(" ", -1)) {
                events.add(new Event(EventKind.valueOf(constant(name)), LocalDate.parse(day)));
            }
        }
    }

    private static Set<Trait> traits(String names) {
        return Pattern.compile(" ")
                .splitAsStream(names)
                .map(name -> Trait.valueOf(constant(name)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String constant(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
