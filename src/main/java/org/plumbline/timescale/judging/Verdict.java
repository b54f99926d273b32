package org.plumbline.timescale.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.timescale.rule.Rule;
import org.plumbline.timescale.rule.RulePattern;

/**
 * What a rule says of one occasion of one child: one assessment, one visit of a series, or that there is none.
 *
 * @param child the case system's id
 * @param patterns the patterns that fitted, the one that counted first
 * @param reckoning the dates and the count; null when the rule does not apply or it cannot be told
 * @param why the reason when there is no reckoning, else what must be known beside it; may be empty
 */
public record Verdict(
        String child,
        Rule rule,
        List<RulePattern> patterns,
        Outcome outcome,
        @Nullable Reckoning reckoning,
        String why) {
    public Verdict {
        patterns = List.copyOf(patterns);
    }

    /** One sentence with the dates, the count, the rule and its source. */
    public String sentence() {
        return Sentences.of(this);
    }
}
