package org.plumbline.inspection.clock;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.inspection.reading.InspectionKind;

/** The rules that come with Plumbline, in the order in which their days come. */
public final class PlanClocks {
    private static final List<PlanClock> SHIPPED = read("plan-clocks.csv");

    private PlanClocks() {}

    /** Every version of every rule. */
    public static List<PlanClock> all() {
        return SHIPPED;
    }

    /** The newest version of the rule with this code. */
    public static Optional<PlanClock> findNewest(String code) {
        return SHIPPED.stream()
                .filter(clock -> clock.code().equals(code))
                .max(Comparator.comparing(PlanClock::validFrom));
    }

    /** The rules that ask for something after such a report, received on the day. */
    public static List<PlanClock> listAfter(InspectionKind kind, boolean priorityAction, LocalDate received) {
        return SHIPPED.stream()
                .filter(clock -> clock.holdsOn(received) && clock.appliesTo(kind, priorityAction))
                .toList();
    }

    private static List<PlanClock> read(String file) {
        try (InputStream stream = Objects.requireNonNull(PlanClocks.class.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(PlanClocks::clock).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static PlanClock clock(NamedCsvRecord row) {
        String validTo = row.getField("valid_to");
        return new PlanClock(
                row.getField("code"),
                row.getField("title"),
                Arrays.stream(row.getField("kinds").split(" "))
                        .map(kind -> InspectionKind.valueOf(
                                kind.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .collect(Collectors.toSet()),
                row.getField("after_priority_action").equals("yes"),
                Integer.parseInt(row.getField("working_days")),
                LocalDate.parse(row.getField("valid_from")),
                validTo.isEmpty() ? null : LocalDate.parse(validTo),
                row.getField("read").equals("yes"),
                row.getField("source"),
                row.getField("address"));
    }
}
