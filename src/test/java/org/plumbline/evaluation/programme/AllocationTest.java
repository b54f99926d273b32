package org.plumbline.evaluation.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.WorkerId;
import org.plumbline.evaluation.judging.Tie;
import org.plumbline.evaluation.programme.Placement.NoRoom;
import org.plumbline.evaluation.programme.Placement.NobodyIndependent;
import org.plumbline.evaluation.programme.Placement.Placed;

class AllocationTest {

    private static final WorkerId ANA = new WorkerId(1);
    private static final WorkerId BEN = new WorkerId(2);
    private static final WorkerId CAI = new WorkerId(3);

    @Test
    void sharesEvenlyAmongEquals() {
        List<Placement> placements = Allocation.of(cases(7), List.of(share(ANA, 5), share(BEN, 5), share(CAI, 5)));

        assertThat(loads(placements, ANA, BEN, CAI)).containsExactlyInAnyOrder(3L, 2L, 2L);
    }

    @Test
    void sharesInProportionToCapacity() {
        List<Placement> placements = Allocation.of(cases(6), List.of(share(ANA, 8), share(BEN, 4)));

        assertThat(loads(placements, ANA, BEN)).containsExactly(4L, 2L);
    }

    @Test
    void countsWhatIsAllocatedAlready() {
        List<Placement> placements =
                Allocation.of(cases(2), List.of(new AuditorShare(ANA, 4, 3), new AuditorShare(BEN, 4, 1)));

        assertThat(loads(placements, ANA, BEN)).containsExactly(0L, 2L);
    }

    @Test
    void givesNoCaseToWhoeverHoldsManagesOrReviewsIt() {
        DrawnCase tied = new DrawnCase(1, Map.of(ANA, Set.of(Tie.HOLDS), BEN, Set.of(Tie.MANAGES)));

        assertThat(Allocation.of(List.of(tied), List.of(share(ANA, 1), share(BEN, 1), share(CAI, 1))))
                .containsExactly(new Placed(1, CAI));
    }

    @Test
    void showsACaseOfWhichNobodyIsIndependent() {
        DrawnCase tied = new DrawnCase(1, Map.of(ANA, Set.of(Tie.HOLDS), BEN, Set.of(Tie.REVIEWS)));

        assertThat(Allocation.of(List.of(tied), List.of(share(ANA, 5), share(BEN, 5))))
                .containsExactly(new NobodyIndependent(1));
    }

    @Test
    void showsWhatDoesNotFit() {
        assertThat(Allocation.of(cases(3), List.of(share(ANA, 2))))
                .containsExactly(new Placed(1, ANA), new Placed(2, ANA), new NoRoom(3));
    }

    @Test
    void movesAnEarlierCaseWhenALaterOneHasNobodyElse() {
        DrawnCase anybody = new DrawnCase(1, Map.of());
        DrawnCase onlyAna = new DrawnCase(2, Map.of(BEN, Set.of(Tie.MANAGES)));

        assertThat(Allocation.of(List.of(anybody, onlyAna), List.of(share(ANA, 1), share(BEN, 1))))
                .containsExactly(new Placed(1, BEN), new Placed(2, ANA));
    }

    @Test
    void placesNothingWithoutAuditors() {
        assertThat(Allocation.of(cases(1), List.of())).containsExactly(new NobodyIndependent(1));
    }

    private static List<DrawnCase> cases(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(position -> new DrawnCase(position, Map.of()))
                .toList();
    }

    private static AuditorShare share(WorkerId auditor, int capacity) {
        return new AuditorShare(auditor, capacity, 0);
    }

    private static List<Long> loads(List<Placement> placements, WorkerId... auditors) {
        return Arrays.stream(auditors)
                .map(auditor -> placements.stream()
                        .filter(one ->
                                one instanceof Placed placed && placed.auditor().equals(auditor))
                        .count())
                .toList();
    }
}
