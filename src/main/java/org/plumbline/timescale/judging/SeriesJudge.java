package org.plumbline.timescale.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.timescale.history.Known;
import org.plumbline.timescale.history.Period;
import org.plumbline.timescale.history.PeriodKind;
import org.plumbline.timescale.rule.Exclusion;
import org.plumbline.timescale.rule.Rule;
import org.plumbline.timescale.rule.RulePattern;

/** Things due again and again, for one period. */
final class SeriesJudge {
    private final RuleCase asked;
    private final Rule rule;
    private final Period period;
    private final Known known;
    private final List<Verdict> verdicts = new ArrayList<>();

    SeriesJudge(RuleCase asked, Period period) {
        this.asked = asked;
        this.rule = asked.rule();
        this.period = period;
        this.known = asked.history().source().knows(rule.stops());
    }

    List<Verdict> judge() {
        if (Exclusions.endsBeforeStart(period)) {
            return asked.cannotTell("the %s is recorded as ended before it began".formatted(subject()));
        }
        List<Span> stretches = stretches();
        if (stretches.isEmpty()) {
            return asked.notApplicable(coveredBy());
        }
        if (known == Known.NOTHING) {
            return asked.cannotTell("%s does not hold any %s".formatted(asked.sourceName(), rule.stopWords()));
        }
        if (known == Known.LAST && !Objects.equals(stretches.getLast().until(), period.until())) {
            return asked.notApplicable(coveredBy());
        }
        (known == Known.LAST ? List.of(stretches.getLast()) : stretches).forEach(this::judge);
        return verdicts.isEmpty()
                ? asked.notApplicable("the %s ended before anything was due".formatted(subject()))
                : verdicts;
    }

    /** The parts of the period in which no stronger rule counts instead. */
    private List<Span> stretches() {
        List<Period> out = new ArrayList<>();
        if (rule.excluded().contains(Exclusion.PLAN)) {
            out.addAll(asked.history().listPeriods(PeriodKind.PLAN));
        }
        if (rule.excluded().contains(Exclusion.CARE)) {
            out.addAll(asked.history().listPeriods(PeriodKind.CARE));
        }
        return Span.of(period).minus(out);
    }

    private String coveredBy() {
        boolean inCare = asked.history().listPeriods(PeriodKind.CARE).stream()
                .anyMatch(care -> care.isOpenOn(
                        period.until() == null ? asked.asAt() : period.until().minusDays(1)));
        return inCare ? "the child is in care, for whom other rules count" : "the rule for children on a plan counts";
    }

    private void judge(Span stretch) {
        var demands = new Demands(asked, period, stretch, known);
        List<LocalDate> days = asked.history().listDays(EnumSet.copyOf(rule.stops()), stretch.from(), stretch.until());
        if (known == Known.EVERY) {
            for (int i = 0; i < days.size(); i++) {
                judgeDone(demands.after(days.subList(0, i), days.get(i)), days.get(i));
            }
        }
        judgeNext(demands, days, stretch.until());
    }

    private void judgeDone(List<Demand> demands, LocalDate on) {
        if (demands.isEmpty()) {
            return;
        }
        boolean inTime = past(demands, on) <= 0;
        boolean late = pastAtLatest(demands, on) > 0;
        if (inTime || late) {
            Outcome outcome = inTime ? Outcome.IN_TIME : Outcome.LATE;
            verdicts.add(verdict(outcome, demands, on, on));
        } else {
            verdicts.add(openQuestion(demands));
        }
    }

    /** What is due at the end of what is known, or was when the stretch ended. */
    private void judgeNext(Demands asking, List<LocalDate> days, @Nullable LocalDate until) {
        if (known == Known.LAST && days.isEmpty() && until != null && isFollowed(until)) {
            verdicts.add(onlyLastOfEnded(until));
            return;
        }
        LocalDate horizon = until == null ? asked.asAt() : until;
        List<Demand> demands = asking.after(days, horizon);
        if (demands.isEmpty()) {
            if (until == null && days.isEmpty()) {
                verdicts.add(asked.without(Outcome.CANNOT_TELL, nothingToCountFrom()));
            } else if (until != null && known == Known.LAST && !days.isEmpty()) {
                verdicts.add(onlyLastOfEnded(until));
            }
            return;
        }
        boolean late = pastAtLatest(demands, horizon) > 0;
        boolean inTime = past(demands, horizon) <= 0;
        if (late) {
            verdicts.add(verdict(until == null ? Outcome.OVERDUE : Outcome.LATE, demands, null, horizon));
        } else if (!inTime) {
            verdicts.add(openQuestion(demands));
        } else if (until == null) {
            verdicts.add(verdict(Outcome.DUE, demands, null, horizon));
        } else if (known == Known.LAST && !days.isEmpty()) {
            verdicts.add(onlyLastOfEnded(until));
        }
    }

    private boolean isFollowed(LocalDate until) {
        return !asked.history()
                .listDays(EnumSet.copyOf(rule.stops()), until.plusDays(1), null)
                .isEmpty();
    }

    private Verdict onlyLastOfEnded(LocalDate until) {
        return asked.without(
                Outcome.CANNOT_TELL,
                "the %s ended on %s, and %s holds only the last %s"
                        .formatted(subject(), Dates.day(until), asked.sourceName(), rule.stopWords()));
    }

    private String nothingToCountFrom() {
        return "no %s is recorded, and %s does not say when the %s began"
                .formatted(rule.stopWords(), asked.sourceName(), subject());
    }

    private Verdict openQuestion(List<Demand> demands) {
        LocalDate latest =
                demands.stream().map(Demand::atLatest).min(LocalDate::compareTo).orElseThrow();
        String missing = demands.getFirst().pattern().schedule().change() == null
                ? "%s holds only the last %s, on %s, and not how many came before it"
                        .formatted(
                                asked.sourceName(),
                                rule.stopWords(),
                                Dates.day(demands.getFirst().from()))
                : "%s does not say which interval holds".formatted(asked.sourceName());
        return asked.without(
                Outcome.CANNOT_TELL,
                missing
                        + ": the next was due by %s or by %s"
                                .formatted(Dates.day(demands.getFirst().due()), Dates.day(latest)));
    }

    private int past(List<Demand> demands, LocalDate day) {
        Demand strictest = demands.getFirst();
        return strictest.limit().past(strictest.due(), day, asked.count());
    }

    private int pastAtLatest(List<Demand> demands, LocalDate day) {
        return demands.stream()
                .mapToInt(demand -> demand.limit().past(demand.atLatest(), day, asked.count()))
                .max()
                .orElseThrow();
    }

    private Verdict verdict(Outcome outcome, List<Demand> demands, @Nullable LocalDate done, LocalDate until) {
        boolean isPast = outcome == Outcome.LATE || outcome == Outcome.OVERDUE;
        Demand strictest = isPast ? surest(demands) : demands.getFirst();
        String since = strictest.isFirst() ? beginning(strictest.pattern()) : "the " + rule.stopWords();
        Reckoning reckoning =
                Reckonings.of(asked, since, strictest.from(), strictest.limit(), strictest.due(), done, until);
        List<RulePattern> patterns =
                demands.stream().map(Demand::pattern).distinct().toList();
        boolean onlyLast = known == Known.LAST && !strictest.isFirst();
        String note = onlyLast
                ? "%s holds only the last %s, so earlier ones are not judged"
                        .formatted(asked.sourceName(), rule.stopWords())
                : "";
        return asked.with(outcome, patterns, reckoning, note);
    }

    /** What is past by every interval that is possible is past by at least the laxest: no more is claimed. */
    private static Demand surest(List<Demand> demands) {
        Demand strictest =
                demands.stream().min(Comparator.comparing(Demand::atLatest)).orElseThrow();
        return strictest.atItsLatest();
    }

    private String beginning(RulePattern pattern) {
        return pattern.during().isEmpty()
                ? "the " + rule.subject().beginning()
                : "the beginning of “" + pattern.name() + "”";
    }

    private String subject() {
        return rule.subject().label();
    }
}
