package org.plumbline.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.authority.TeamId;
import org.plumbline.evaluation.EvaluationFigures.GradeCount;
import org.plumbline.page.StackedBars;
import org.plumbline.page.StackedBars.Bar;
import org.plumbline.page.StackedBars.Series;

class GradeProfileTest {
    private static final Period SPRING = new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 3));

    private final GradeProfile profile = new GradeProfile(List.of(
            count("East 1", 1, "Good", 3, 4),
            count("East 1", 3, "Inadequate", 1, 1),
            count("West 2", 1, "Good", 3, 2),
            count("West 2", 3, "Outstanding", 4, 1),
            count(null, 3, "Good", 3, 1)));

    @Test
    void putsTheBestGradeFirst() {
        assertThat(profile.byTeam().series())
                .extracting(Series::word)
                .containsExactly("Outstanding", "Good", "Inadequate");
        assertThat(profile.inWords()).isEqualTo("1 Outstanding, 7 Good, 1 Inadequate");
        assertThat(profile.total()).isEqualTo(9);
    }

    @Test
    void showsEveryMonthAlsoOneWithoutEvaluations() {
        StackedBars bars = profile.byMonth(SPRING);

        assertThat(bars.bars())
                .containsExactly(
                        new Bar("Jan 2026", List.of(0, 6, 0)),
                        new Bar("Feb 2026", List.of(0, 0, 0)),
                        new Bar("Mar 2026", List.of(1, 1, 1)));
    }

    @Test
    void keepsTeamsInTheirOrderWithThoseOfNoTeamLast() {
        assertThat(profile.byTeam().bars())
                .containsExactly(
                        new Bar("East 1", List.of(0, 4, 1)),
                        new Bar("West 2", List.of(1, 2, 0)),
                        new Bar("No team", List.of(0, 1, 0)));
    }

    @Test
    void keepsGradesOfDifferentScalesApart() {
        GradeProfile mixed = new GradeProfile(
                List.of(count("East 1", 1, "Good", 3, 1), count("East 1", 1, "Meets the standard", 3, 2)));

        assertThat(mixed.byTeam().bars()).containsExactly(new Bar("East 1", List.of(1, 2)));
    }

    @ParameterizedTest
    @CsvSource({"6, 2025-10", "12, 2025-04", "24, 2024-04", "36, 2023-04", "7, 2025-04", "-1, 2025-04"})
    void looksBackOverThePeriodsOnOffer(int months, YearMonth first) {
        Period period = Period.of(months, LocalDate.of(2026, 3, 31));

        assertThat(period.from()).isEqualTo(first);
        assertThat(period.to()).isEqualTo("2026-03");
        assertThat(period.months()).hasSize(period.length()).startsWith(first);
    }

    private static GradeCount count(String team, int month, String word, int rank, int count) {
        TeamId id = team == null ? null : new TeamId(team.hashCode());
        return new GradeCount(id, team, YearMonth.of(2026, month), word, word, rank, count);
    }
}
