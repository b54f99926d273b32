package org.plumbline.timescale.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.plumbline.calendar.WorkingDayCount;
import org.plumbline.timescale.history.ChildHistory;
import org.plumbline.timescale.rule.Rule;
import org.plumbline.timescale.rule.Rules;

class TimescalesProperties {
    /** Judged by the same shapes as others, and by nothing of their own; the slow rules leave them out. */
    private static final List<String> ONLY_BY_EXAMPLE = List.of(
            "parents-assessment",
            "parents-decision",
            "letter-before-proceedings",
            "pre-proceedings-meeting",
            "issues-hearing");

    private static final List<Rule> RULES = Rules.shipped().stream()
            .filter(rule -> !ONLY_BY_EXAMPLE.contains(rule.name()))
            .toList();

    @Property(tries = 2_000)
    void agreesWithTheSlowAndObviousCount(@ForAll long seed) {
        compare(seed);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void agreesWithTheSlowAndObviousCountAHundredThousandTimes(@ForAll long seed) {
        compare(seed);
    }

    private static void compare(long seed) {
        LocalDate today = RandomHistory.today(seed);
        ChildHistory child = RandomHistory.of(seed);
        var slow = new SlowTimescales(child.asAt(today), today);
        for (Rule rule : RULES) {
            List<String> found = new Timescales(List.of(rule), WorkingDayCount.standard())
                    .judge(child, today).stream().map(Shortly::of).toList();

            assertThat(found)
                    .as("%s of child %d on %s", rule.name(), seed, today)
                    .isEqualTo(slow.judge(rule.name()));
        }
    }
}
