package org.plumbline.timescale.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.calendar.BeyondCalendar;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.calendar.WorkingDayCount;
import org.plumbline.page.Dates;
import org.plumbline.timescale.history.ChildHistory;
import org.plumbline.timescale.history.Period;
import org.plumbline.timescale.rule.Rule;
import org.plumbline.timescale.rule.RulePattern;
import org.plumbline.timescale.rule.Shape;

/**
 * Holds rules against histories. A child gets at least one verdict on every rule, and one for each occasion on which the
 * rule asked for something.
 */
public final class Timescales {
    private final List<Rule> rules;
    private final WorkingDayCount count;

    public Timescales(List<Rule> rules, WorkingDayCount count) {
        this.rules = List.copyOf(rules);
        this.count = count;
    }

    /** The verdicts of every rule at the end of a day, rule by rule; what happened later is as if it were not known. */
    public List<Verdict> judge(ChildHistory history, LocalDate asAt) {
        ChildHistory then = history.asAt(asAt);
        List<Verdict> verdicts = new ArrayList<>(rules.size() + 8);
        for (Rule rule : rules) {
            var asked = new RuleCase(rule, then, asAt, count);
            verdicts.addAll(judge(asked));
        }
        return verdicts;
    }

    private static List<Verdict> judge(RuleCase asked) {
        Rule rule = asked.rule();
        if (rule.patterns().stream().noneMatch(Timescales::isSwitchedOn)) {
            return asked.notApplicable("the rule is not in force yet, or nobody has switched it on");
        }
        List<Period> periods = asked.history().listPeriods(rule.subject());
        if (periods.isEmpty()) {
            return asked.history().source().periods().contains(rule.subject())
                    ? asked.notApplicable("no " + rule.subject().label() + " is recorded")
                    : asked.cannotTell(asked.sourceName() + " does not hold any "
                            + rule.subject().label());
        }
        List<Verdict> verdicts = new ArrayList<>(periods.size());
        for (Period period : periods) {
            verdicts.addAll(judge(asked, period));
        }
        return verdicts;
    }

    private static List<Verdict> judge(RuleCase asked, Period period) {
        try {
            String excluded = Exclusions.reason(asked, period);
            if (!excluded.isEmpty()) {
                return asked.notApplicable(excluded);
            }
            return asked.rule().shape() == Shape.ONCE
                    ? new OnceJudge(asked, period).judge()
                    : new SeriesJudge(asked, period).judge();
        } catch (BeyondCalendar _) {
            return asked.cannotTell(beyondCalendar(asked.count().calendar()));
        }
    }

    private static String beyondCalendar(WorkingCalendar calendar) {
        return "bank holidays are known from %s to %s only"
                .formatted(Dates.day(calendar.firstDay()), Dates.day(calendar.lastDay()));
    }

    private static boolean isSwitchedOn(RulePattern pattern) {
        return pattern.validFrom() != null;
    }
}
