package org.plumbline.timescale.judging;

import static org.plumbline.page.Dates.day;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.timescale.rule.Limit.Unit;
import org.plumbline.timescale.rule.RulePattern;

/** Words verdicts so that a worker can check them against the record. */
final class Sentences {
    private Sentences() {}

    static String of(Verdict verdict) {
        Reckoning reckoning = verdict.reckoning();
        String source = verdict.rule().title() + ": " + source(verdict);
        if (reckoning == null) {
            return "%s: %s; %s.".formatted(verdict.outcome().label(), verdict.why(), source);
        }
        String counted = reckoning.limit().unit() == Unit.WORKING_DAY
                ? "; " + reckoning.startDay().words()
                : "";
        String more = verdict.why().isEmpty() ? "" : "; " + verdict.why();
        return headline(verdict, reckoning) + "; " + source + counted + more + ".";
    }

    private static String headline(Verdict verdict, Reckoning of) {
        String stop = verdict.rule().stopWords();
        String none = of.since().equals("the " + stop) ? "no further " + stop : "no " + stop;
        String limit = "%s (%s, by %s)".formatted(since(of), of.limit().words(), day(of.due()));
        String amount = of.limit().days(Math.abs((long) of.past()));
        return switch (verdict.outcome()) {
            case IN_TIME -> "In time: the %s came on %s, %s".formatted(stop, day(of.until()), after(of, limit));
            case LATE ->
                of.done() == null
                        ? "Late by %s: %s is recorded by %s, when the %s ended, %s"
                                .formatted(
                                        amount,
                                        none,
                                        day(of.until()),
                                        verdict.rule().subject().label(),
                                        after(of, limit))
                        : "Late by %s: the %s came on %s, %s".formatted(amount, stop, day(of.done()), after(of, limit));
            case DUE ->
                "Due %s: %s is recorded by %s, %s"
                        .formatted(of.past() == 0 ? "now" : "in " + amount, none, day(of.until()), after(of, limit));
            case OVERDUE ->
                "Overdue by %s: %s is recorded by %s, %s".formatted(amount, none, day(of.until()), after(of, limit));
            case NOT_APPLICABLE, CANNOT_TELL -> throw new IllegalStateException("Nothing was reckoned");
        };
    }

    private static String since(Reckoning of) {
        return of.since() + " on " + day(of.from());
    }

    private static String after(Reckoning of, String limit) {
        return of.until().isBefore(of.from()) ? "before " + limit : of.limit().days(of.counted()) + " after " + limit;
    }

    private static String source(Verdict verdict) {
        List<RulePattern> patterns = verdict.patterns();
        if (patterns.size() == 1) {
            return patterns.getFirst().source();
        }
        return patterns.size() + " patterns fit and the strictest counts: "
                + patterns.stream()
                        .map(pattern -> pattern.name() + ", " + pattern.source())
                        .collect(Collectors.joining("; "));
    }
}
