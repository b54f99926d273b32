package org.plumbline.timescale;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.StartDay;
import org.plumbline.children.JsonText;
import org.plumbline.page.Dates;
import org.plumbline.timescale.judging.Outcome;
import org.plumbline.timescale.judging.Reckoning;
import org.plumbline.timescale.judging.Verdict;
import org.plumbline.timescale.rule.Limit.Unit;
import org.plumbline.timescale.rule.Rule;

/**
 * The verdicts on paper: words, JSON or CSV.
 *
 * @param verdicts to be listed one by one; empty when only the counts are asked for
 */
record TimescalesReport(
        LocalDate asAt,
        StartDay startDay,
        RuleTally tally,
        @Nullable List<Verdict> verdicts) {

    void words(PrintWriter out) {
        out.println("As at %s; %s.".formatted(Dates.day(asAt), startDay.words()));
        out.println("%-24s %9s %9s %9s %9s %15s %12s"
                .formatted("rule", "in time", "late", "due", "overdue", "not applicable", "cannot tell"));
        for (Rule rule : tally.rules()) {
            out.println("%-24s %9d %9d %9d %9d %15d %12d"
                    .formatted(
                            rule.name(),
                            tally.count(rule, Outcome.IN_TIME),
                            tally.count(rule, Outcome.LATE),
                            tally.count(rule, Outcome.DUE),
                            tally.count(rule, Outcome.OVERDUE),
                            tally.count(rule, Outcome.NOT_APPLICABLE),
                            tally.count(rule, Outcome.CANNOT_TELL)));
        }
        if (verdicts != null) {
            verdicts.forEach(verdict -> out.println(
                    "%s  %s  %s".formatted(verdict.child(), verdict.rule().name(), verdict.sentence())));
        }
    }

    void json(PrintWriter out) {
        var text = new StringBuilder(4096);
        JsonText json = new JsonText(text)
                .member("asAt", asAt)
                .member("startDay", startDay.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.member("rules").append('[');
        String separator = "";
        for (Rule rule : tally.rules()) {
            rule(text.append(separator), rule);
            separator = ",\n";
        }
        text.append(']');
        if (verdicts != null) {
            json.member("verdicts").append('[');
            separator = "";
            for (Verdict verdict : verdicts) {
                verdict(text.append(separator), verdict);
                separator = ",\n";
            }
            text.append(']');
        }
        out.println(json.end());
    }

    private void rule(StringBuilder text, Rule rule) {
        JsonText json = new JsonText(text).member("rule", rule.name());
        for (Outcome outcome : Outcome.values()) {
            json.member(camel(outcome), tally.count(rule, outcome));
        }
        json.end();
    }

    /** "inTime". */
    private static String camel(Outcome outcome) {
        String[] words = outcome.name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words, 1, words.length)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static void verdict(StringBuilder text, Verdict verdict) {
        JsonText json = new JsonText(text)
                .member("child", verdict.child())
                .member("rule", verdict.rule().name())
                .member("verdict", verdict.outcome().key());
        Reckoning reckoning = verdict.reckoning();
        if (reckoning != null) {
            json.member("from", reckoning.from()).member("due", reckoning.due());
            if (reckoning.done() != null) {
                json.member("done", reckoning.done());
            }
            json.member("counted", reckoning.counted())
                    .member("pastDue", reckoning.past())
                    .member("unit", unit(reckoning));
        }
        json.member("sentence", verdict.sentence()).end();
    }

    void csv(PrintWriter out) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            if (verdicts == null) {
                counts(csv);
            } else {
                details(csv, verdicts);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        out.print(text);
    }

    private void counts(CsvWriter csv) {
        csv.writeRecord("rule", "in_time", "late", "due", "overdue", "not_applicable", "cannot_tell");
        for (Rule rule : tally.rules()) {
            List<String> cells = new ArrayList<>();
            cells.add(rule.name());
            for (Outcome outcome : Outcome.values()) {
                cells.add(Integer.toString(tally.count(rule, outcome)));
            }
            csv.writeRecord(cells);
        }
    }

    private static void details(CsvWriter csv, List<Verdict> verdicts) {
        csv.writeRecord("child", "rule", "verdict", "from", "due", "done", "counted", "past_due", "unit", "sentence");
        for (Verdict verdict : verdicts) {
            Reckoning of = verdict.reckoning();
            csv.writeRecord(
                    verdict.child(),
                    verdict.rule().name(),
                    verdict.outcome().key(),
                    of == null ? "" : of.from().toString(),
                    of == null ? "" : of.due().toString(),
                    of == null || of.done() == null ? "" : of.done().toString(),
                    of == null ? "" : Integer.toString(of.counted()),
                    of == null ? "" : Integer.toString(of.past()),
                    of == null ? "" : unit(of),
                    verdict.sentence());
        }
    }

    private static String unit(Reckoning of) {
        return of.limit().unit() == Unit.WORKING_DAY ? "working-days" : "days";
    }
}
