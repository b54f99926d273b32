package org.plumbline.timescale.judging;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.calendar.WorkingDayCount;
import org.plumbline.timescale.annexa.AnnexAHistories;
import org.plumbline.timescale.history.ChildHistory;
import org.plumbline.timescale.history.Source;
import org.plumbline.timescale.rule.Rule;
import org.plumbline.timescale.rule.Rules;

/** Every rule by its worked examples, which stand in {@code worked-examples.csv}. */
class WorkedExamplesTest {
    private static final Source ALL = Source.complete("the case record");

    @TestFactory
    List<DynamicTest> judgesAsWorkedByHand() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.rule() + ": " + example.why(), example::check))
                .toList();
    }

    @Test
    void everyRuleHasExamples() throws IOException {
        var shown = examples().stream().map(Example::rule).collect(Collectors.toCollection(TreeSet::new));

        assertThat(Rules.shipped()).extracting(Rule::name).allMatch(shown::contains);
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Reader file = new InputStreamReader(
                        Objects.requireNonNull(WorkedExamplesTest.class.getResourceAsStream("worked-examples.csv")),
                        StandardCharsets.UTF_8);
                var rows = CsvReader.builder()
                        .fieldSeparator('|')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(file)) {
            rows.forEach(row -> {
                List<String> cells = row.getFields().stream().map(String::strip).toList();
                examples.add(new Example(
                        cells.get(0),
                        cells.get(1),
                        LocalDate.parse(cells.get(2)),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5)));
            });
        }
        return examples;
    }

    private record Example(String rule, String source, LocalDate asAt, String history, String verdicts, String why) {

        void check() {
            ChildHistory child = HistoryText.parse(history, source.equals("all") ? ALL : AnnexAHistories.SOURCE);
            List<Rule> rules = Rules.shipped().stream()
                    .filter(known -> known.name().equals(rule))
                    .toList();

            List<Verdict> found = new Timescales(rules, WorkingDayCount.standard()).judge(child, asAt);

            assertThat(found.stream().map(Shortly::of).collect(Collectors.joining("; ")))
                    .as("%s: %s", why, found.stream().map(Verdict::sentence).toList())
                    .isEqualTo(verdicts);
        }
    }
}
