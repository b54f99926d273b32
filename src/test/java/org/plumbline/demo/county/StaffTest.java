package org.plumbline.demo.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StaffTest {
    private static final LocalDate ENDS = LocalDate.of(2026, 10, 31);
    private final Staff staff = new County(1, County.USUAL_SIZE, ENDS).staff();

    @Test
    void hasAboutTwentyTeamsWithNamesOfTheirOwn() {
        assertThat(staff.teams()).hasSizeBetween(19, 23);
        assertThat(staff.teams().stream().map(Team::name).collect(Collectors.toSet()))
                .hasSameSizeAs(staff.teams());
    }

    @Test
    void givesEveryPostButTheDirectorsAnotherToReportTo() {
        assertThat(staff.posts())
                .allMatch(post -> (post.reportsTo() == null) == (post.position() == Position.DIRECTOR));
    }

    @Test
    void neverGivesTwoPeopleOneName() {
        var names = staff.posts().stream()
                .flatMap(post -> post.tenures().stream())
                .map(tenure -> tenure.person().name())
                .toList();

        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }

    @Test
    void losesAboutAThirdOfItsCaseworkersInThirtyMonths() {
        LocalDate then = ENDS.minusMonths(30);
        var workers = staff.posts(Position.CASE_WORKER);

        long stayed = workers.stream()
                .filter(post ->
                        post.holderOn(then).isPresent() && post.holderOn(then).equals(post.holderOn(ENDS)))
                .count();

        assertThat(stayed).isBetween(workers.size() * 3L / 10, workers.size() * 7L / 10);
    }

    @Test
    void leavesSomePostsVacantNow() {
        var workers = staff.posts(Position.CASE_WORKER);

        long vacant =
                workers.stream().filter(post -> post.holderOn(ENDS).isEmpty()).count();

        assertThat(vacant).isBetween(1L, workers.size() / 10L);
    }

    @Test
    void hasAWorkerWhoseNameIsWrittenInTwoWays() {
        assertThat(staff.posts().stream().flatMap(post -> post.tenures().stream()))
                .anyMatch(
                        tenure -> !tenure.person().name().equals(tenure.person().otherSpelling()));
    }
}
