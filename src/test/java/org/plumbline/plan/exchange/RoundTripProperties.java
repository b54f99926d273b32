package org.plumbline.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.plan.Delivery;

/** What goes out and comes back untouched changes nothing, whatever people write. */
class RoundTripProperties {
    private static final List<Map.Entry<String, String>> FACTS =
            List.of(Map.entry("What this is", "A plan"), Map.entry(PlanWorkbook.CODE, "c0de"));

    @Provide
    Arbitrary<List<SheetRow>> rows() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.of(
                        "=1+1",
                        "+44 20",
                        "-",
                        "'quoted",
                        "<b>&amp;</b>",
                        "31/03/2026",
                        "_x0041_",
                        "1,5",
                        "TRUE",
                        "0.10"),
                Arbitraries.of("two\nlines", "a\ttab", " spaced  out ", "£½ ’é漢字🙂", "\u00a0"));
        Arbitrary<String> days = Arbitraries.integers()
                .between(0, 40_000)
                .map(later -> LocalDate.of(2000, 1, 1).plusDays(later).toString())
                .injectNull(0.2)
                .map(day -> day == null ? "" : day);
        Arbitrary<String> states = Arbitraries.of(Delivery.class).map(Delivery::label);
        return Combinators.combine(texts, texts, texts, days, days, states)
                .as((what, why, partners, start, due, state) -> Map.of(
                        SheetField.WHAT, what,
                        SheetField.WHY, why,
                        SheetField.PARTNERS, partners,
                        SheetField.START, start,
                        SheetField.DUE, due,
                        SheetField.DELIVERY, state))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(RoundTripProperties::numbered);
    }

    private static List<SheetRow> numbered(List<Map<SheetField, String>> texts) {
        List<SheetRow> rows = new ArrayList<>();
        texts.forEach(one -> rows.add(ASheetRow.row("PA-1." + (rows.size() + 1), one)));
        return rows;
    }

    @Property(tries = 150)
    void bringsBackEveryTextAsItWentOut(@ForAll("rows") List<SheetRow> rows) {
        var read = (ReturnedWorkbook.Read) ReturnedWorkbook.read(PlanWorkbook.write(rows, FACTS, true));

        assertThat(read.code()).isEqualTo("c0de");
        assertThat(read.rows()).isEqualTo(rows);
        ReturnComparison comparison = ReturnComparison.of(rows, rows, read.rows());
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.problems()).isEmpty();
    }
}
