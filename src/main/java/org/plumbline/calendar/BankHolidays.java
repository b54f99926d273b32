package org.plumbline.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the list of bank holidays that is shipped with the product; its sources stand at the head of the file. */
final class BankHolidays {

    private static final String FILE = "bank-holidays-england-and-wales.csv";
    private static final String HEADING = "date,name";

    private BankHolidays() {}

    static Set<LocalDate> inEnglandAndWales() {
        try (InputStream file = BankHolidays.class.getResourceAsStream(FILE)) {
            String text = new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.equals(HEADING))
                    .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
