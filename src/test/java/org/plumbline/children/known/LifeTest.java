package org.plumbline.children.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.children.FactKind;

class LifeTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);

    @Test
    void showsTheNewestVersionAndWhatWasSaidBefore() {
        var open = fact(1, JANUARY, FactKind.PLAN, "2025-06-01", null, code("abuse-latest", "NEG"));
        var ended = fact(2, FEBRUARY, FactKind.PLAN, "2025-06-01", "2026-02-10", code("abuse-latest", "EMO"));

        var spans = Life.of(List.of(ended, open), List.of(), FEBRUARY);

        assertThat(spans).singleElement().satisfies(plan -> {
            assertThat(TimelineRow.when(plan)).isEqualTo("1 Jun 2025 to 10 Feb 2026");
            assertThat(plan.title()).isEqualTo("Child protection plan: Emotional abuse");
            assertThat(plan.before()).containsExactly("31 Jan 2026: no end; Latest Category of Abuse: Neglect");
        });
    }

    @Test
    void showsBothWhenTwoRowsOfOneExtractDiffer() {
        var one = fact(2, FEBRUARY, FactKind.NEED, "2025-06-01", null, code("case-status", "open-assessment"));
        var other = fact(2, FEBRUARY, FactKind.NEED, "2025-06-01", null, code("case-status", "child-in-need-plan"));

        assertThat(Life.of(List.of(one, other), List.of(), FEBRUARY)).hasSize(2);
    }

    @Test
    void endsALegalStatusWhereTheNextBegins() {
        var interim = fact(1, JANUARY, FactKind.LEGAL_STATUS, "2025-03-01", null, code("legal-status", "C1"));
        var full = fact(2, FEBRUARY, FactKind.LEGAL_STATUS, "2026-02-01", null, code("legal-status", "C2"));

        assertThat(Life.of(List.of(full, interim), List.of(), FEBRUARY))
                .extracting(span -> TimelineRow.when(span) + ": " + span.title())
                .containsExactly(
                        "1 Feb 2026, goes on: Full care order (C2)",
                        "1 Mar 2025 to 1 Feb 2026: Interim care order (C1)");
    }

    @Test
    void endsAPlacementWithCare() {
        var care = fact(2, FEBRUARY, FactKind.CARE, "2025-01-01", "2026-02-20");
        var placement = fact(1, JANUARY, FactKind.PLACEMENT, "2025-03-01", null, code("placement-type", "P1"));

        assertThat(Life.of(List.of(care, placement), List.of(), FEBRUARY))
                .extracting(Span::until)
                .containsOnly(LocalDate.of(2026, 2, 20));
    }

    @Test
    void saysWhenSomethingWasLastSaid() {
        var plan = fact(1, JANUARY, FactKind.PLAN, "2025-06-01", null);

        assertThat(Life.of(List.of(plan), List.of(), FEBRUARY))
                .extracting(TimelineRow::when)
                .containsExactly("1 Jun 2025, last said as at 31 Jan 2026");
    }

    @Test
    void putsTheNewestFirstAndWhatHasNoDateLast() {
        var spans = Life.of(
                List.of(
                        fact(2, FEBRUARY, FactKind.REFERRAL, null, null),
                        fact(2, FEBRUARY, FactKind.REFERRAL, "2025-06-01", null),
                        fact(2, FEBRUARY, FactKind.ENQUIRY, "2025-07-01", null)),
                List.of(),
                FEBRUARY);

        assertThat(spans).extracting(TimelineRow::when).containsExactly("1 Jul 2025", "1 Jun 2025", "No date");
    }

    @Test
    void joinsExtractsThatNameTheSameWorker() {
        var spans = Life.of(
                List.of(),
                List.of(
                        standing(LocalDate.of(2026, 2, 28), "East", "Kim Bell"),
                        standing(LocalDate.of(2026, 1, 31), "East", "Jo Hall"),
                        standing(LocalDate.of(2025, 12, 31), "East", "Jo Hall"),
                        standing(LocalDate.of(2025, 11, 30), null, null)),
                FEBRUARY);

        assertThat(spans)
                .extracting(span -> TimelineRow.when(span) + ": " + span.title())
                .containsExactly(
                        "28 Feb 2026, goes on: Kim Bell, East",
                        "31 Dec 2025 to 28 Feb 2026: Jo Hall, East",
                        "30 Nov 2025 to 31 Dec 2025: No worker named");
    }

    static Standing standing(LocalDate asAt, @Nullable String team, @Nullable String worker) {
        return new Standing(
                asAt,
                List.of(),
                team,
                worker,
                10,
                null,
                null,
                null,
                null,
                null,
                null,
                new ListedChild.Since(null, null, null, null),
                null,
                null);
    }

    static KnownFact fact(
            long extract,
            LocalDate asAt,
            FactKind kind,
            @Nullable String from,
            @Nullable String until,
            KnownFact.Attribute... attributes) {
        return new KnownFact(
                kind,
                Stream.ofNullable(from).findFirst().orElse(""),
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                List.of(attributes),
                new KnownFact.Source(extract, asAt, "annex-a.xlsx", "List 6", 2));
    }

    static KnownFact.Attribute code(String name, String value) {
        return new KnownFact.Attribute(name, value, false);
    }
}
