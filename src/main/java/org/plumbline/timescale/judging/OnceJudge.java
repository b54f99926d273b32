package org.plumbline.timescale.judging;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.timescale.history.EventKind;
import org.plumbline.timescale.history.Known;
import org.plumbline.timescale.history.Period;
import org.plumbline.timescale.history.PeriodKind;
import org.plumbline.timescale.history.Trait;
import org.plumbline.timescale.rule.Exclusion;
import org.plumbline.timescale.rule.Limit;
import org.plumbline.timescale.rule.Rule;
import org.plumbline.timescale.rule.RulePattern;

/** One thing by a due date, for one period. */
final class OnceJudge {
    /** Children Act 1989, section 32(8): an extension ends no more than eight weeks after the time it extends. */
    private static final int LONGEST_EXTENSION_WEEKS = 8;

    private final RuleCase asked;
    private final Rule rule;
    private final Period period;

    OnceJudge(RuleCase asked, Period period) {
        this.asked = asked;
        this.rule = asked.rule();
        this.period = period;
    }

    List<Verdict> judge() {
        if (Exclusions.endsBeforeStart(period)) {
            return asked.cannotTell("the %s is recorded as ended before it began".formatted(subject()));
        }
        return switch (rule.start()) {
            case Rule.Start.OfPeriod() ->
                period.from() == null
                        ? asked.cannotTell("%s does not say when the %s began".formatted(asked.sourceName(), subject()))
                        : judgeFrom(period.from(), "the " + rule.subject().beginning());
            case Rule.Start.AtBirth() -> judgeFromBirth();
            case Rule.Start.AtEvent(EventKind kind) -> judgeFromEvent(kind);
        };
    }

    private List<Verdict> judgeFromBirth() {
        LocalDate born = asked.history().born();
        if (born == null) {
            return asked.cannotTell("the date of birth is not known");
        }
        if (period.from() == null || !born.isAfter(period.from())) {
            return asked.notApplicable("the child was born before the %s began".formatted(subject()));
        }
        LocalDate until = period.until();
        if (born.isAfter(asked.asAt()) || (until != null && born.isAfter(until))) {
            return asked.notApplicable("the child was not yet born");
        }
        return judgeFrom(born, "the birth");
    }

    private List<Verdict> judgeFromEvent(EventKind kind) {
        List<LocalDate> days = asked.history().listDays(Set.of(kind), period.from(), period.until());
        if (!days.isEmpty()) {
            return judgeFrom(days.getFirst(), "the " + kind.label());
        }
        return asked.history().source().knows(kind) == Known.NOTHING
                ? asked.cannotTell("%s does not hold any %s".formatted(asked.sourceName(), kind.label()))
                : asked.notApplicable("no %s is recorded, from which it would run".formatted(kind.label()));
    }

    private List<Verdict> judgeFrom(LocalDate from, String since) {
        RulePattern pattern = patternOn(from);
        if (pattern == null) {
            return asked.notApplicable("what the rule is about was not so when it would have begun");
        }
        Limit limit = pattern.schedule().first();
        var start = new Start(pattern, since, from, limit, extended(limit.due(from, asked.count())));
        return List.of(rule.stops().isEmpty() ? judgeEnd(start) : judgeEvents(start));
    }

    private Verdict judgeEnd(Start start) {
        if (period.until() != null) {
            return done(start, period.until());
        }
        if (period.traits().contains(Trait.CONFERENCE_UNDECIDED)
                && rule.excluded().contains(Exclusion.CONFERENCE_UNDECIDED)) {
            return asked.without(
                    Outcome.CANNOT_TELL,
                    "no conference is recorded, and %s is not said".formatted(Trait.CONFERENCE_UNDECIDED.label()));
        }
        return open(start);
    }

    private Verdict judgeEvents(Start start) {
        Known known = asked.history().source().knows(rule.stops());
        LocalDate first = firstStop(start.from());
        if (first != null) {
            boolean earlierUnknown = known != Known.EVERY && past(start, first) > 0;
            return earlierUnknown
                    ? asked.without(
                            Outcome.CANNOT_TELL,
                            "%s holds only the last %s, and an earlier one may have been in time"
                                    .formatted(asked.sourceName(), rule.stopWords()))
                    : done(start, first);
        }
        if (known == Known.LAST && isFollowed()) {
            return asked.without(
                    Outcome.CANNOT_TELL,
                    "%s holds only the last %s, which came after the %s"
                            .formatted(asked.sourceName(), rule.stopWords(), subject()));
        }
        if (known == Known.NOTHING) {
            return asked.without(
                    Outcome.CANNOT_TELL, "%s does not hold any %s".formatted(asked.sourceName(), missingStops()));
        }
        LocalDate until = period.until();
        if (until == null) {
            return open(start);
        }
        return past(start, until) > 0
                ? asked.with(Outcome.LATE, List.of(start.pattern()), reckoning(start, null, until), note(start))
                : asked.without(Outcome.NOT_APPLICABLE, "the %s ended before anything was due".formatted(subject()));
    }

    /** Whether one came after the period, so that the last one says nothing of those in it. */
    private boolean isFollowed() {
        LocalDate until = period.until();
        return until != null
                && !asked.history()
                        .listDays(EnumSet.copyOf(rule.stops()), until.plusDays(1), null)
                        .isEmpty();
    }

    /** The first that counts; of those before the start, where these count, the last. */
    private @Nullable LocalDate firstStop(LocalDate from) {
        Set<EventKind> kinds = EnumSet.copyOf(rule.stops());
        if (rule.early()) {
            List<LocalDate> early = asked.history().listDays(kinds, afterPeriodBefore(), from);
            if (!early.isEmpty()) {
                return early.getLast();
            }
        }
        List<LocalDate> days = asked.history().listDays(kinds, from, period.until());
        return days.isEmpty() ? null : days.getFirst();
    }

    /**
     * What was done in an earlier period's own time, or before that ended when this did not follow at once, counts for
     * that one and not for this.
     */
    private @Nullable LocalDate afterPeriodBefore() {
        LocalDate after = null;
        for (Period other : asked.history().listPeriods(rule.subject())) {
            if (other.from() != null && period.from() != null && other.from().isBefore(period.from())) {
                LocalDate own = rule.mainPattern().schedule().first().due(other.from(), asked.count());
                LocalDate ended = other.until();
                LocalDate last = own;
                if (ended != null && ended.isBefore(period.from()) && ended.isAfter(own)) {
                    last = ended;
                }
                after = last.plusDays(1);
            }
        }
        return after;
    }

    private @Nullable RulePattern patternOn(LocalDate day) {
        return rule.patternsOn(day).stream()
                .filter(pattern -> pattern.fits(period.traits()) && goesOnBeside(pattern, day))
                .findFirst()
                .orElse(null);
    }

    private boolean goesOnBeside(RulePattern pattern, LocalDate day) {
        return pattern.during().isEmpty()
                || pattern.during().stream()
                        .flatMap((PeriodKind kind) -> asked.history().listPeriods(kind).stream())
                        .anyMatch(other -> other.isOpenOn(day));
    }

    private LocalDate extended(LocalDate due) {
        LocalDate extended = due;
        if (rule.mayBeExtended()) {
            for (LocalDate to : asked.history().listDays(Set.of(EventKind.EXTENSION), period.from(), null)) {
                LocalDate longest = extended.plusWeeks(LONGEST_EXTENSION_WEEKS);
                if (to.isAfter(extended)) {
                    extended = to.isBefore(longest) ? to : longest;
                }
            }
        }
        return extended;
    }

    private Verdict done(Start start, LocalDate on) {
        boolean inTime = past(start, on) <= 0;
        if (!inTime && extensionsAreUnknown()) {
            return unknownExtensions(start);
        }
        Outcome outcome = inTime ? Outcome.IN_TIME : Outcome.LATE;
        return asked.with(outcome, List.of(start.pattern()), reckoning(start, on, on), note(start));
    }

    private Verdict open(Start start) {
        boolean isPast = past(start, asked.asAt()) > 0;
        if (isPast && extensionsAreUnknown()) {
            return unknownExtensions(start);
        }
        Outcome outcome = isPast ? Outcome.OVERDUE : Outcome.DUE;
        return asked.with(outcome, List.of(start.pattern()), reckoning(start, null, asked.asAt()), note(start));
    }

    private boolean extensionsAreUnknown() {
        return rule.mayBeExtended() && asked.history().source().knows(EventKind.EXTENSION) == Known.NOTHING;
    }

    private Verdict unknownExtensions(Start start) {
        return asked.without(
                Outcome.CANNOT_TELL,
                "the %s passed, and %s does not hold any %s"
                        .formatted(start.limit().words(), asked.sourceName(), EventKind.EXTENSION.label()));
    }

    private int past(Start start, LocalDate day) {
        return start.limit().past(start.due(), day, asked.count());
    }

    private Reckoning reckoning(Start start, @Nullable LocalDate done, LocalDate until) {
        return Reckonings.of(asked, start.since(), start.from(), start.limit(), start.due(), done, until);
    }

    private String note(Start start) {
        boolean extended =
                rule.mayBeExtended() && start.due().isAfter(start.limit().due(start.from(), asked.count()));
        return extended ? "the court extended the time" : "";
    }

    private String missingStops() {
        for (EventKind kind : rule.stops()) {
            if (asked.history().source().knows(kind) == Known.NOTHING) {
                return kind.label();
            }
        }
        return rule.stopWords();
    }

    private String subject() {
        return rule.subject().label();
    }

    /** From when it runs, by which pattern, and until when. */
    private record Start(RulePattern pattern, String since, LocalDate from, Limit limit, LocalDate due) {}
}
