package org.plumbline.draw.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class TicketProperties {

    @Property
    void doNotDependOnTheOrderOfTheRows(
            @ForAll("seeds") Seed seed, @ForAll("cases") Set<CaseId> cases, @ForAll Random random) {
        List<CaseId> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);

        assertThat(Ticket.inOrder(seed, shuffled)).isEqualTo(Ticket.inOrder(seed, cases));
    }

    @Property
    void keepTheOthersInTheirOrderWhenACaseLeaves(
            @ForAll("seeds") Seed seed, @ForAll("cases") Set<CaseId> cases, @ForAll @IntRange(max = 39) int which) {
        CaseId leaver = List.copyOf(cases).get(which % cases.size());
        List<Ticket> expected = new ArrayList<>(Ticket.inOrder(seed, cases));
        expected.removeIf(ticket -> ticket.caseId().equals(leaver));

        List<CaseId> rest = cases.stream().filter(one -> !one.equals(leaver)).toList();

        assertThat(Ticket.inOrder(seed, rest)).isEqualTo(expected);
    }

    @Property
    void letAtMostOneCaseOfADrawChangeWhenACaseJoins(
            @ForAll("seeds") Seed seed,
            @ForAll("cases") Set<CaseId> cases,
            @ForAll("caseIds") CaseId joiner,
            @ForAll @IntRange(min = 1, max = 40) int wanted) {
        Set<CaseId> more = new HashSet<>(cases);
        more.add(joiner);

        List<Ticket> before = drawn(seed, cases, wanted);
        List<Ticket> after = drawn(seed, more, wanted);

        assertThat(after.stream().filter(ticket -> !before.contains(ticket)))
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(ticket -> ticket.caseId().equals(joiner));
    }

    @Property
    void holdTheSmallerDrawInTheLargerOne(
            @ForAll("seeds") Seed seed,
            @ForAll("cases") Set<CaseId> cases,
            @ForAll @IntRange(max = 40) int few,
            @ForAll @IntRange(max = 40) int more) {
        assertThat(drawn(seed, cases, few + more).stream().limit(few))
                .containsExactlyElementsOf(drawn(seed, cases, few));
    }

    /** Every case has its fair share: over many seeds each of eight comes first about one time in eight. */
    @Property(tries = 5)
    void favourNobody(@ForAll Random random) {
        int draws = 8_000;
        int[] first = new int[8];
        List<CaseId> cases =
                IntStream.range(0, 8).mapToObj(i -> new CaseId("C" + i)).toList();
        for (int i = 0; i < draws; i++) {
            Seed seed = new Seed(Long.toHexString(random.nextLong()));
            first[cases.indexOf(Ticket.inOrder(seed, cases).getFirst().caseId())]++;
        }

        double chiSquared = Arrays.stream(first)
                .mapToDouble(count -> Math.pow(count - draws / 8.0, 2) / (draws / 8.0))
                .sum();

        // The upper 1 in 100,000 of chi-squared with 7 degrees of freedom is 35.3.
        assertThat(chiSquared).isLessThan(35.3);
    }

    /** Nor any two together: each of the 45 pairs of ten cases is drawn about equally often in draws of three. */
    @Property(tries = 3)
    @Tag("long")
    void favourNoTwoTogether(@ForAll Random random) {
        int draws = 300_000;
        int[][] together = new int[10][10];
        List<CaseId> cases =
                IntStream.range(0, 10).mapToObj(i -> new CaseId("C" + i)).toList();
        for (int i = 0; i < draws; i++) {
            int[] drawn = drawn(new Seed(Long.toHexString(random.nextLong())), Set.copyOf(cases), 3).stream()
                    .mapToInt(ticket -> cases.indexOf(ticket.caseId()))
                    .sorted()
                    .toArray();
            together[drawn[0]][drawn[1]]++;
            together[drawn[0]][drawn[2]]++;
            together[drawn[1]][drawn[2]]++;
        }

        double expected = draws * 3 / 45.0;
        double chiSquared = IntStream.range(0, 10)
                .boxed()
                .flatMap(a -> IntStream.range(a + 1, 10).mapToObj(b -> together[a][b]))
                .mapToDouble(count -> Math.pow(count - expected, 2) / expected)
                .sum();

        // The upper 1 in 100,000 of chi-squared with 44 degrees of freedom is 97.1; pairs of one draw lean together a
        // little less.
        assertThat(chiSquared).isLessThan(97.1);
    }

    private static List<Ticket> drawn(Seed seed, Set<CaseId> cases, int wanted) {
        return Ticket.inOrder(seed, cases).stream().limit(wanted).toList();
    }

    @Provide
    Arbitrary<Seed> seeds() {
        return Arbitraries.strings().ofMaxLength(64).map(Seed::new);
    }

    @Provide
    Arbitrary<CaseId> caseIds() {
        return Arbitraries.of("A", "z", "é", "😀", " ", "-", "/", ",", "\"", "1", "2", "3", "4", "5", "6")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(characters -> String.join("", characters))
                .filter(text -> !text.isBlank())
                .map(CaseId::new);
    }

    @Provide
    Arbitrary<Set<CaseId>> cases() {
        return caseIds().set().ofMinSize(1).ofMaxSize(40);
    }
}
