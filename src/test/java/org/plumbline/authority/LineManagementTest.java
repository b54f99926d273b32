package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.LineManagement.Link;

class LineManagementTest {
    private static final LocalDate TODAY = LocalDate.parse("2024-03-12");
    private static final Period ALWAYS = Period.since(LocalDate.parse("2020-01-01"));
    private static final WorkerId HEAD = new WorkerId(1);
    private static final WorkerId MANAGER = new WorkerId(2);
    private static final WorkerId WORKER = new WorkerId(3);
    private static final WorkerId OTHER = new WorkerId(4);

    private final LineManagement line = LineManagement.of(
            List.of(new Link(HEAD, MANAGER, ALWAYS), new Link(MANAGER, WORKER, ALWAYS)), MergedWorkers.NONE);

    @Test
    void reachesThroughEveryLevel() {
        assertThat(line.everyoneBelow(HEAD, TODAY)).containsExactlyInAnyOrder(MANAGER, WORKER);
    }

    @Test
    void holdsNobodyIndependentOfThemselves() {
        assertThat(line.isIndependentOf(WORKER, WORKER, TODAY)).isFalse();
    }

    @Test
    void holdsNobodyIndependentOfThoseWhoManageThem() {
        assertThat(line.isIndependentOf(WORKER, HEAD, TODAY)).isFalse();
        assertThat(line.isIndependentOf(HEAD, WORKER, TODAY)).isTrue();
        assertThat(line.isIndependentOf(OTHER, WORKER, TODAY)).isTrue();
    }

    @Test
    void countsOnlyTheDaysOfThePeriodBothEndsIncluded() {
        var may = new Period(LocalDate.parse("2024-05-01"), LocalDate.parse("2024-05-31"));
        LineManagement inMay = LineManagement.of(List.of(new Link(MANAGER, WORKER, may)), MergedWorkers.NONE);

        assertThat(inMay.manages(MANAGER, WORKER, may.from())).isTrue();
        assertThat(inMay.manages(MANAGER, WORKER, LocalDate.parse("2024-05-31")))
                .isTrue();
        assertThat(inMay.manages(MANAGER, WORKER, LocalDate.parse("2024-04-30")))
                .isFalse();
        assertThat(inMay.manages(MANAGER, WORKER, LocalDate.parse("2024-06-01")))
                .isFalse();
    }

    @Test
    void takesMergedSpellingsForOnePerson() {
        var spelling = new WorkerId(30);
        LineManagement merged = LineManagement.of(
                List.of(new Link(MANAGER, spelling, ALWAYS)), new MergedWorkers(Map.of(spelling, WORKER)));

        assertThat(merged.manages(MANAGER, WORKER, TODAY)).isTrue();
        assertThat(merged.isIndependentOf(WORKER, spelling, TODAY)).isFalse();
    }

    @Test
    void endsEvenWhenTheDataGoesRoundInACircle() {
        LineManagement circle = LineManagement.of(
                List.of(new Link(MANAGER, WORKER, ALWAYS), new Link(WORKER, MANAGER, ALWAYS)), MergedWorkers.NONE);

        assertThat(circle.everyoneBelow(MANAGER, TODAY)).containsExactly(WORKER);
        assertThat(circle.isIndependentOf(WORKER, MANAGER, TODAY)).isFalse();
    }
}
