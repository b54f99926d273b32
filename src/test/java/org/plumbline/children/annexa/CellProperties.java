package org.plumbline.children.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CellProperties {
    private static final LocalDate FIRST = LocalDate.of(1920, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    @Property
    void everyWayOfWritingADateMeansThatDate(@ForAll("dates") LocalDate date, @ForAll("patterns") String pattern) {
        String written = date.format(DateTimeFormatter.ofPattern(pattern, Locale.UK));

        assertThat(Dates.ofText(written)).isEqualTo(date);
    }

    @Property
    void excelCountsDaysAsTheCalendarDoes(@ForAll("dates") LocalDate date) {
        long serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), date);
        long serial1904 = ChronoUnit.DAYS.between(LocalDate.of(1904, 1, 1), date);

        assertThat(Dates.ofSerial(serial, false)).isEqualTo(date);
        assertThat(Dates.ofSerial(serial1904 + 0.99, true)).isEqualTo(date);
    }

    @Property
    void anyTextEitherIsADateOrIsNot(@ForAll String text) {
        LocalDate read = Dates.ofText(text);

        assertThat(read == null || (!read.isBefore(FIRST) && !read.isAfter(LAST)))
                .isTrue();
    }

    @Property
    void everyDropDownFormMeansItsCode(@ForAll("codes") Coded coded, @ForAll("forms") String form) {
        String written = form.replace("CODE", coded.code()).replace("LABEL", coded.label());

        assertThat(coded.codes().find(written)).isEqualTo(coded.code());
        assertThat(coded.codes().find(written.toUpperCase(Locale.UK))).isEqualTo(coded.code());
    }

    @Property
    void anyTextMeansACodeOfTheSetOrNone(@ForAll("codes") Coded coded, @ForAll String text) {
        String found = coded.codes().find(text);

        assertThat(found == null || coded.codes().labels().containsKey(found)).isTrue();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of("dd/MM/yyyy", "d/M/yyyy", "d-M-yyyy", "yyyy-MM-dd", "d MMMM yyyy", "dd/MM/yyyy '00:00'");
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "CODE", "LABEL", "x) CODE", "x) LABEL", "zz) CODE: LABEL", "CODE - LABEL", "LABEL [CODE]");
    }

    @Provide
    Arbitrary<Coded> codes() {
        List<Coded> all = Stream.of(Column.values())
                .map(Column::codes)
                .filter(codes -> codes != null)
                .distinct()
                .flatMap(codes -> codes.labels().entrySet().stream()
                        .map((Map.Entry<String, String> code) -> new Coded(codes, code.getKey(), code.getValue())))
                .toList();
        return Arbitraries.of(all);
    }

    /** A code with its words and the set it is of. */
    record Coded(CodeSet codes, String code, String label) {}
}
