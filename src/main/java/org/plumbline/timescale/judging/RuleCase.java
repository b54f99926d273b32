package org.plumbline.timescale.judging;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.calendar.WorkingDayCount;
import org.plumbline.timescale.history.ChildHistory;
import org.plumbline.timescale.rule.Rule;
import org.plumbline.timescale.rule.RulePattern;

/** One rule held against one child. */
record RuleCase(Rule rule, ChildHistory history, LocalDate asAt, WorkingDayCount count) {

    String sourceName() {
        return history.source().name();
    }

    List<Verdict> notApplicable(String why) {
        return List.of(without(Outcome.NOT_APPLICABLE, why));
    }

    List<Verdict> cannotTell(String why) {
        return List.of(without(Outcome.CANNOT_TELL, why));
    }

    Verdict without(Outcome outcome, String why) {
        return new Verdict(history.child(), rule, List.of(rule.mainPattern()), outcome, null, why);
    }

    Verdict with(Outcome outcome, List<RulePattern> patterns, Reckoning reckoning, String why) {
        return new Verdict(history.child(), rule, patterns, outcome, reckoning, why);
    }
}
