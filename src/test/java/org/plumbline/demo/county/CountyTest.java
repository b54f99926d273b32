package org.plumbline.demo.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountyTest {
    private static final LocalDate ENDS = LocalDate.of(2026, 10, 31);
    private final County county = new County(1, County.USUAL_SIZE, ENDS);

    @Test
    void hasTheVolumesOfARealCountyAtTheUsualSize() {
        assertThat(need(ENDS)).isEqualTo(2_447);
        assertThat(onPlans(ENDS)).isEqualTo(598);
        assertThat(inCare(ENDS)).isEqualTo(471);
        assertThat(atHomeOnAnOrder(ENDS)).isEqualTo(27);
        assertThat(leavers(ENDS)).isEqualTo(194);
    }

    @Test
    void hasTheSameVolumesWithAnySeed() {
        var other = new County(99, County.USUAL_SIZE, ENDS);

        long atHome = IntStream.range(0, other.known())
                .filter(child -> other.course(child) == Course.AT_HOME_IN_CARE)
                .count();

        assertThat(atHome).isEqualTo(27);
    }

    @Test
    void lookedMuchTheSameThroughoutItsHistory() {
        for (int months = 6; months <= 30; months += 6) {
            LocalDate then = ENDS.minusMonths(months);
            assertThat((double) need(then)).isCloseTo(2_447, within(300.0));
            assertThat((double) onPlans(then)).isCloseTo(598, within(100.0));
            assertThat((double) inCare(then)).isCloseTo(471, within(60.0));
            assertThat((double) leavers(then)).isCloseTo(194, within(30.0));
        }
    }

    @Test
    void scalesItsVolumesWithItsSize() {
        var small = new County(1, 250, ENDS);

        long inNeed = IntStream.range(0, small.known())
                .filter(child -> small.course(child).open() && small.course(child) != Course.CARE_LEAVER)
                .count();

        assertThat((double) inNeed).isCloseTo(244.7, within(6.0));
    }

    @Test
    void givesEachChildANumberOfItsOwn() {
        var large = new County(1, 20_000, ENDS);

        var numbers = new HashSet<String>();
        IntStream.range(0, large.known())
                .forEach(child -> numbers.add(large.child(child).identity().caseId()));

        assertThat(numbers).hasSize(large.known());
    }

    @Test
    void tellsTheSameHistoryAgain() {
        var again = new County(1, County.USUAL_SIZE, ENDS);

        for (int child = 0; child < 500; child++) {
            assertThat(again.child(child)).isEqualTo(county.child(child));
        }
    }

    @Test
    void tellsAChildTheSameWhateverTheSizeOfTheCounty() {
        var larger = new County(1, 10_000, ENDS);

        assertThat(larger.child(77)).isEqualTo(county.child(77));
    }

    @Test
    void tellsOtherHistoriesWithAnotherSeed() {
        var other = new County(2, County.USUAL_SIZE, ENDS);

        assertThat(other.child(5).steps()).isNotEqualTo(county.child(5).steps());
    }

    @Test
    void passesOverChildrenWhoseCaseClosedBeforeTheDayAskedFor() {
        LocalDate from = ENDS.minusMonths(6);

        long told = county.histories(course -> true, from).count();

        assertThat(told).isBetween(3_000L, 7_000L);
        assertThat(county.histories(course -> true, from))
                .allMatch(child -> child.steps().stream().anyMatch(step -> reaches(step, from)));
    }

    private static boolean reaches(Step step, LocalDate from) {
        return switch (step) {
            case Step.Need need -> open(need.closedOn(), from);
            case Step.EarlyHelp _ -> true;
            case Step.LeavingCare leaving -> open(leaving.closedOn(), from);
            default -> !step.on().isBefore(from);
        };
    }

    private static boolean open(@Nullable LocalDate ended, LocalDate on) {
        return ended == null || !ended.isBefore(on);
    }

    private long need(LocalDate on) {
        return children().stream()
                .filter(child -> child.all(Step.Need.class).stream().anyMatch(n -> current(n.on(), n.closedOn(), on)))
                .count();
    }

    private long onPlans(LocalDate on) {
        return children().stream()
                .filter(child -> child.all(Step.ProtectionPlan.class).stream()
                        .anyMatch(plan -> current(plan.on(), plan.endedOn(), on)))
                .count();
    }

    private long inCare(LocalDate on) {
        return children().stream()
                .filter(child -> child.all(Step.Care.class).stream().anyMatch(c -> current(c.on(), c.endedOn(), on)))
                .count();
    }

    private long atHomeOnAnOrder(LocalDate on) {
        return children().stream()
                .flatMap(child -> child.all(Step.Care.class).stream())
                .filter(care -> current(care.on(), care.endedOn(), on))
                .filter(care -> care.legal().getLast().code().startsWith("C"))
                .filter(care -> care.placements().getLast().type().equals("P1"))
                .filter(care -> care.placements().getLast().provider().equals("PR0"))
                .count();
    }

    private long leavers(LocalDate on) {
        return children().stream()
                .flatMap(child -> child.all(Step.LeavingCare.class).stream())
                .filter(leaver -> current(leaver.on(), leaver.closedOn(), on))
                .count();
    }

    private List<ChildHistory> children() {
        return IntStream.range(0, county.known()).mapToObj(county::child).toList();
    }

    private static boolean current(LocalDate from, @Nullable LocalDate to, LocalDate on) {
        return !from.isAfter(on) && (to == null || to.isAfter(on));
    }
}
