package org.plumbline.evaluation.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.plumbline.authority.WorkerId;
import org.plumbline.evaluation.judging.Tie;
import org.plumbline.evaluation.programme.Placement.Placed;

class AllocationProperties {

    /** Small enough that every way of sharing out can be tried. */
    @Property(tries = 300)
    void placesAsManyAsAnySharingOutCould(
            @ForAll Random random,
            @ForAll @IntRange(min = 0, max = 6) int caseCount,
            @ForAll @IntRange(min = 1, max = 3) int auditorCount) {
        List<AuditorShare> auditors = auditors(random, auditorCount);
        List<DrawnCase> cases = cases(random, caseCount, auditorCount);

        long placed = Allocation.of(cases, auditors).stream()
                .filter(Placed.class::isInstance)
                .count();

        assertThat(placed).isEqualTo(mostPlaced(cases, 0, auditors, new HashMap<>()));
    }

    @Property(tries = 300)
    void keepsWithinCapacityAndToTheIndependent(
            @ForAll Random random, @ForAll @IntRange(max = 40) int caseCount, @ForAll @IntRange(max = 8) int people) {
        List<AuditorShare> auditors = auditors(random, people);
        List<DrawnCase> cases = cases(random, caseCount, people);

        List<Placement> placements = Allocation.of(cases, auditors);

        assertThat(placements).extracting(Placement::position).containsExactlyElementsOf(positions(cases));
        Map<WorkerId, Integer> loads = new HashMap<>();
        for (Placement placement : placements) {
            if (placement instanceof Placed(int position, WorkerId auditor)) {
                assertThat(cases.get(position - 1).mayGoTo(auditor)).isTrue();
                loads.merge(auditor, 1, Integer::sum);
            }
        }
        assertThat(auditors).allMatch(share -> loads.getOrDefault(share.auditor(), 0) <= share.capacity());
    }

    @Property(tries = 200)
    void doesNotDependOnTheOrderOfTheLists(@ForAll Random random, @ForAll @IntRange(max = 20) int caseCount) {
        List<AuditorShare> auditors = auditors(random, 4);
        List<DrawnCase> cases = cases(random, caseCount, 4);
        List<AuditorShare> otherAuditors = new ArrayList<>(auditors);
        List<DrawnCase> otherCases = new ArrayList<>(cases);
        Collections.shuffle(otherAuditors, random);
        Collections.shuffle(otherCases, random);

        assertThat(Allocation.of(otherCases, otherAuditors)).isEqualTo(Allocation.of(cases, auditors));
    }

    private static int mostPlaced(
            List<DrawnCase> cases, int from, List<AuditorShare> auditors, Map<WorkerId, Integer> loads) {
        if (from == cases.size()) {
            return 0;
        }
        int most = mostPlaced(cases, from + 1, auditors, loads);
        for (AuditorShare share : auditors) {
            int load = loads.getOrDefault(share.auditor(), 0);
            if (load < share.capacity() && cases.get(from).mayGoTo(share.auditor())) {
                loads.put(share.auditor(), load + 1);
                most = Math.max(most, 1 + mostPlaced(cases, from + 1, auditors, loads));
                loads.put(share.auditor(), load);
            }
        }
        return most;
    }

    private static List<AuditorShare> auditors(Random random, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(id -> new AuditorShare(new WorkerId(id), 1 + random.nextInt(5), 0))
                .toList();
    }

    private static List<DrawnCase> cases(Random random, int count, int auditors) {
        List<DrawnCase> cases = new ArrayList<>();
        for (int position = 1; position <= count; position++) {
            Map<WorkerId, Set<Tie>> ties = new HashMap<>();
            for (int id = 1; id <= auditors; id++) {
                if (random.nextInt(3) == 0) {
                    ties.put(new WorkerId(id), Set.of(Tie.MANAGES));
                }
            }
            cases.add(new DrawnCase(position, ties));
        }
        return cases;
    }

    private static List<Integer> positions(List<DrawnCase> cases) {
        return cases.stream().map(DrawnCase::position).toList();
    }
}
