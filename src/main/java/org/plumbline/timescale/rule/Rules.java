package org.plumbline.timescale.rule;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.timescale.history.EventKind;
import org.plumbline.timescale.history.PeriodKind;
import org.plumbline.timescale.history.Trait;

/** The rules that come with Plumbline, read from {@code timescales.csv}; what its columns mean stands at its head. */
public final class Rules {
    private static final Pattern BLANKS = Pattern.compile(" +");

    private Rules() {}

    /** Every rule, in the order of the file. */
    public static List<Rule> shipped() {
        return Shipped.RULES;
    }

    /**
     * The rules of a file with the columns of the shipped one; rows of one name are the patterns of one rule.
     *
     * @throws IllegalArgumentException when a cell says nothing that a rule can say
     */
    static List<Rule> read(Reader file) throws IOException {
        Map<String, List<NamedCsvRecord>> byName = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            rows.forEach(row -> byName.computeIfAbsent(row.getField("rule"), _ -> new ArrayList<>())
                    .add(row));
        }
        return byName.values().stream().map(Rules::rule).toList();
    }

    private static Rule rule(List<NamedCsvRecord> rows) {
        NamedCsvRecord row = rows.getFirst();
        return new Rule(
                row.getField("rule"),
                row.getField("title"),
                value(Shape.class, row.getField("shape")),
                value(PeriodKind.class, row.getField("subject")),
                start(row.getField("start")),
                row.getField("stop").equals("end")
                        ? List.of()
                        : List.copyOf(set(EventKind.class, row.getField("stop"))),
                row.getField("early").equals("yes"),
                words(row.getField("excluded"), Exclusion::ofKey, EnumSet.noneOf(Exclusion.class)),
                rows.stream().map(Rules::pattern).toList());
    }

    private static RulePattern pattern(NamedCsvRecord row) {
        return new RulePattern(
                row.getField("pattern"),
                Schedule.parse(row.getField("due")),
                set(Trait.class, row.getField("traits")),
                set(Trait.class, row.getField("without")),
                set(PeriodKind.class, row.getField("during")),
                value(Confidence.class, row.getField("confidence")),
                row.getField("citation"),
                row.getField("address"),
                day(row.getField("valid_from")),
                day(row.getField("valid_to")));
    }

    private static Rule.Start start(String key) {
        return switch (key) {
            case "start" -> new Rule.Start.OfPeriod();
            case "birth" -> new Rule.Start.AtBirth();
            default -> new Rule.Start.AtEvent(value(EventKind.class, key));
        };
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, String keys) {
        return words(keys, key -> value(type, key), EnumSet.noneOf(type));
    }

    private static <E, C extends Collection<E>> C words(String keys, Function<String, E> meaning, C into) {
        BLANKS.splitAsStream(keys).filter(key -> !key.isEmpty()).map(meaning).forEach(into::add);
        return into;
    }

    private static <E extends Enum<E>> E value(Class<E> type, String key) {
        return Enum.valueOf(type, key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static final class Shipped {
        static final List<Rule> RULES = read("timescales.csv");

        private static List<Rule> read(String name) {
            try (InputStream file = Objects.requireNonNull(Rules.class.getResourceAsStream(name), name)) {
                return Rules.read(new InputStreamReader(file, StandardCharsets.UTF_8));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
