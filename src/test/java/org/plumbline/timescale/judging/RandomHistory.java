package org.plumbline.timescale.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.plumbline.timescale.history.ChildHistory;
import org.plumbline.timescale.history.Event;
import org.plumbline.timescale.history.EventKind;
import org.plumbline.timescale.history.Period;
import org.plumbline.timescale.history.PeriodKind;
import org.plumbline.timescale.history.Source;
import org.plumbline.timescale.history.Trait;

/** Makes up children: periods one after another with and without gaps, events by chance and just about when due. */
final class RandomHistory {
    private static final int[] TELLING_DAYS = {0, 1, 6, 7, 8, 10, 14, 15, 21, 28, 29, 42, 43, 65, 91, 92, 182, 183};
    private static final Set<PeriodKind> AS_PART =
            EnumSet.of(PeriodKind.PLACEMENT, PeriodKind.INTERIM_ORDER, PeriodKind.CARE_ORDER, PeriodKind.SHORT_BREAKS);

    private final Random random;
    private final LocalDate start;
    private final List<Period> periods = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private RandomHistory(long seed) {
        random = new Random(seed);
        start = LocalDate.of(2018, 6, 1).plusDays(random.nextInt(2000));
    }

    static ChildHistory of(long seed) {
        return new RandomHistory(seed).make();
    }

    /** The day on which the history made from this seed is judged. */
    static LocalDate today(long seed) {
        var random = new Random(seed);
        LocalDate start = LocalDate.of(2018, 6, 1).plusDays(random.nextInt(2000));
        return start.plusDays(new Random(~seed).nextInt(700));
    }

    private ChildHistory make() {
        LocalDate born = start.minusDays(random.nextInt(3000)).plusDays(random.nextInt(500));
        for (PeriodKind kind : PeriodKind.values()) {
            if (!AS_PART.contains(kind) && random.nextInt(3) > 0) {
                makePeriods(kind);
            }
        }
        List<Period> cares = periods.stream()
                .filter(period -> period.kind() == PeriodKind.CARE)
                .toList();
        cares.forEach(this::fillCare);
        for (EventKind kind : EventKind.values()) {
            makeEvents(kind);
        }
        return new ChildHistory("1", born, periods, events, Source.complete("the case record"));
    }

    private void makePeriods(PeriodKind kind) {
        LocalDate from = start.plusDays(random.nextInt(60));
        for (int i = random.nextInt(3); i >= 0; i--) {
            LocalDate until = from.plusDays(random.nextInt(8) == 0 ? random.nextInt(8) : random.nextInt(400));
            boolean goesOn = i == 0 && random.nextBoolean();
            boolean backwards =
                    (kind == PeriodKind.ASSESSMENT || kind == PeriodKind.ENQUIRY) && random.nextInt(10) == 0;
            LocalDate end = backwards ? from.minusDays(1 + random.nextInt(5)) : until;
            periods.add(new Period(kind, from, goesOn ? null : end, conference(kind, goesOn)));
            from = until.plusDays(1 + random.nextInt(60));
        }
    }

    private Set<Trait> conference(PeriodKind kind, boolean goesOn) {
        if (kind != PeriodKind.ENQUIRY || !goesOn) {
            return Set.of();
        }
        return switch (random.nextInt(3)) {
            case 0 -> Set.of(Trait.CONFERENCE_UNNECESSARY);
            case 1 -> Set.of(Trait.CONFERENCE_UNDECIDED);
            default -> Set.of();
        };
    }

    /** Placements follow one another without a gap, and so do legal statuses, on days of their own. */
    private void fillCare(Period care) {
        LocalDate from = SlowTimescales.from(care);
        LocalDate end = care.until() == null ? from.plusDays(500) : care.until();
        for (LocalDate day = from; day.isBefore(end); ) {
            LocalDate next = day.plusDays(1 + random.nextInt(200));
            boolean isLast = !next.isBefore(end);
            periods.add(new Period(PeriodKind.PLACEMENT, day, isLast ? care.until() : next, placement()));
            day = next;
        }
        PeriodKind[] statuses = {
            PeriodKind.INTERIM_ORDER, PeriodKind.INTERIM_ORDER, PeriodKind.CARE_ORDER, PeriodKind.SHORT_BREAKS
        };
        for (LocalDate day = from; day.isBefore(end); ) {
            LocalDate next = day.plusDays(1 + random.nextInt(200));
            boolean isLast = !next.isBefore(end);
            if (random.nextInt(6) > 0) {
                PeriodKind status = statuses[random.nextInt(statuses.length)];
                periods.add(new Period(status, day, isLast ? care.until() : next, Set.of()));
            }
            day = next;
        }
    }

    private Set<Trait> placement() {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        switch (random.nextInt(4)) {
            case 0 -> traits.add(Trait.LASTING);
            case 1 -> traits.add(Trait.TEMPORARY_APPROVAL);
            case 2 -> {
                traits.add(Trait.WITH_PARENTS);
                if (random.nextInt(3) == 0) {
                    traits.add(Trait.IMMEDIATE);
                }
            }
            default -> {
                // Foster care or a home, for a time.
            }
        }
        return traits;
    }

    private void makeEvents(EventKind kind) {
        LocalDate day = start.plusDays(random.nextInt(60));
        for (int i = random.nextInt(12); i > 0; i--) {
            events.add(new Event(kind, day));
            int gap = random.nextBoolean() ? TELLING_DAYS[random.nextInt(TELLING_DAYS.length)] : random.nextInt(60);
            day = day.plusDays(gap);
        }
    }
}
