package org.plumbline.timescale;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.timescale.judging.Outcome;
import org.plumbline.timescale.judging.Verdict;
import org.plumbline.timescale.rule.Rule;

/** How many verdicts of each outcome there are on each rule. */
final class RuleTally {
    private final Map<Rule, Map<Outcome, Integer>> counts = new LinkedHashMap<>();

    RuleTally(List<Rule> rules) {
        rules.forEach(rule -> counts.put(rule, new EnumMap<>(Outcome.class)));
    }

    void add(Verdict verdict) {
        counts.computeIfAbsent(verdict.rule(), _ -> new EnumMap<>(Outcome.class))
                .merge(verdict.outcome(), 1, Integer::sum);
    }

    List<Rule> rules() {
        return List.copyOf(counts.keySet());
    }

    int count(Rule rule, Outcome outcome) {
        return counts.getOrDefault(rule, Map.of()).getOrDefault(outcome, 0);
    }
}
