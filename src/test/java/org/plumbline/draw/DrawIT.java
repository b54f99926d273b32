package org.plumbline.draw;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.access.AccountId;
import org.plumbline.access.Role;
import org.plumbline.children.ChildId;
import org.plumbline.database.AuthorityId;
import org.plumbline.draw.receipt.Receipt;
import org.plumbline.draw.receipt.ReceiptJson;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

@DatabaseTest
class DrawIT {
    private static final String DIGITS = "351264425136362514136245";

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private ClosingFrame closing;

    @Autowired
    private RollingDice rolling;

    @Autowired
    private ReplacingChild replacing;

    @Autowired
    private RevealingDraw revealing;

    @Autowired
    private WritingReceipt writing;

    @Autowired
    private Draws draws;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final Map<Integer, ExclusionReason> exclusions =
            Map.of(3, ExclusionReason.EVALUATED_RECENTLY, 9, ExclusionReason.EVALUATION_UNDER_WAY);
    private final Map<String, ChildId> children = new HashMap<>();
    private AuthorityId authority;
    private AccountId closer;
    private AccountId roller;

    @BeforeEach
    void makePeople() {
        authority = authorities.anAuthority();
        closer = authorities
                .aPerson(authority, "Ruth Adeyemi", Role.QUALITY_LEAD)
                .account();
        roller = authorities
                .aPerson(authority, "Tom Ellery", Role.REVIEWING_OFFICER)
                .account();
    }

    @Test
    void logsFrameAndCommitmentBeforeAnyDiceExist() {
        DrawId draw = closed(4, candidates(12));

        Draw logged = authorities.in(authority, () -> draws.getDraw(draw));
        assertThat(logged.number()).isOne();
        assertThat(logged.state()).isEqualTo(DrawState.COMMITTED);
        assertThat(logged.eligible()).isEqualTo(10);
        assertThat(logged.excluded()).isEqualTo(2);
        assertThat(trail("draw-committed"))
                .singleElement()
                .asString()
                .contains(logged.commitment(), logged.frameSha256());
        assertThat(trail("draw-rolled")).isEmpty();
    }

    @Test
    void drawsOnceTheSecondPersonHasRolled() {
        DrawId draw = closed(4, candidates(12));

        assertThat(roll(draw)).isEqualTo(new RollingDice.Drawn(4));

        List<TakenChild> taken = taken(draw);
        assertThat(taken).extracting(TakenChild::position).containsExactly(1, 2, 3, 4);
        assertThat(taken).extracting(TakenChild::ticket).isSorted();
        assertThat(taken).extracting(TakenChild::caseId).doesNotContain("C3", "C9");
        assertThat(taken).allSatisfy(one -> assertThat(children).containsEntry(one.caseId(), one.child()));
    }

    @Test
    void drawsAllWhenFewerAreEligibleThanWanted() {
        assertThat(roll(closed(50, candidates(12)))).isEqualTo(new RollingDice.Drawn(10));
    }

    @Test
    void refusesAFrameWithNobodyInIt() {
        Candidate excluded = new Candidate(new ChildId(1), "C1", ExclusionReason.EVALUATED_RECENTLY);

        assertThat(close(1, List.of(excluded))).isEqualTo(new ClosingFrame.NobodyEligible(1));
    }

    @Test
    void refusesTheDiceOfWhoeverClosedTheFrame() {
        DrawId draw = closed(4, candidates(12));

        assertThat(authorities.in(authority, () -> rolling.rollByHand(draw, DIGITS, closer)))
                .isEqualTo(new RollingDice.SamePerson());
        assertThat(taken(draw)).isEmpty();
    }

    /** Whatever the code thinks: the database holds the rule too. */
    @Test
    void cannotBeRolledByWhoeverClosedTheFrameEvenInTheDatabase() {
        DrawId draw = closed(4, candidates(12));

        assertThatThrownBy(() -> authorities.in(
                        authority,
                        () -> jdbc.sql("""
                            insert into draw_rolls (authority_id, draw_id, digits, source, rolled_at,
                                                    rolled_by, closed_by)
                            select authority_id, id, :digits, 'rolled-by-hand', now(), closed_by, closed_by
                              from draws where id = :draw
                            """)
                                .param("digits", DIGITS)
                                .param("draw", draw.value())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("rolled_by_somebody_else");
    }

    @Test
    void rollsOnceOnly() {
        DrawId draw = closed(4, candidates(12));
        roll(draw);
        List<TakenChild> first = taken(draw);

        assertThat(authorities.in(authority, () -> rolling.rollOnScreen(draw, roller)))
                .isEqualTo(new RollingDice.RolledBefore());
        assertThat(taken(draw)).isEqualTo(first);
    }

    @Test
    void asksForEnoughDigits() {
        DrawId draw = closed(4, candidates(12));

        assertThat(authorities.in(authority, () -> rolling.rollByHand(draw, "123456", roller)))
                .isEqualTo(new RollingDice.NotEnoughDigits());
    }

    @Test
    void putsTheNextTicketInThePlaceOfAChildWhoCannotBeEvaluated() {
        DrawId draw = closed(4, candidates(12));
        roll(draw);

        assertThat(replace(draw, 2)).isEqualTo(new ReplacingChild.Replaced(5));

        List<TakenChild> taken = taken(draw);
        assertThat(taken).extracting(TakenChild::ticket).hasSize(5).isSorted();
        assertThat(taken.get(1).stands()).isFalse();
        assertThat(taken.get(4).replaces()).isEqualTo(2);
        assertThat(taken.get(4).reason()).isEqualTo(ReplacementReason.CASE_CLOSED);
        assertThat(replace(draw, 2)).isEqualTo(new ReplacingChild.NotStanding());
        assertThat(replace(draw, 5)).isEqualTo(new ReplacingChild.Replaced(6));
    }

    @Test
    void saysWhenNobodyIsLeftToTakeAPlace() {
        DrawId draw = closed(10, candidates(12));
        roll(draw);

        assertThat(replace(draw, 1)).isEqualTo(new ReplacingChild.NobodyLeft());
    }

    @Test
    void givesTwoReplacementsAtOnceDifferentTickets() throws Exception {
        DrawId draw = closed(4, candidates(40));
        roll(draw);

        List<ReplacingChild.Outcome> outcomes = atOnce(IntStream.rangeClosed(1, 4)
                .<Callable<ReplacingChild.Outcome>>mapToObj(position -> () -> replace(draw, position)));

        assertThat(Set.copyOf(outcomes))
                .isEqualTo(IntStream.rangeClosed(5, 8)
                        .mapToObj(ReplacingChild.Replaced::new)
                        .collect(toSet()));
    }

    @Test
    void numbersDrawsWithoutGapsHoweverManyAreClosedAtOnce() throws Exception {
        List<Candidate> five = candidates(5);

        List<DrawId> ids = atOnce(IntStream.range(0, 8).<Callable<DrawId>>mapToObj(_ -> () -> closed(1, five)));

        List<Draw> all = authorities.in(authority, () -> draws.listDraws(ids));
        assertThat(all).extracting(Draw::number).containsExactly(8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(all).extracting(Draw::commitment).doesNotHaveDuplicates();
    }

    @Test
    void leavesAnEarlierDrawAsItIsWhenDrawingAgain() {
        DrawId first = closed(4, candidates(12));
        roll(first);
        List<TakenChild> before = taken(first);

        DrawId second = closed(4, candidates(12));
        roll(second);

        assertThat(taken(first)).isEqualTo(before);
        assertThat(authorities.in(authority, () -> draws.getDraw(second)).number())
                .isEqualTo(2);
    }

    @Test
    void sealsSecretDiceAndFrameUntilTheReveal(@TempDir Path folder) throws Exception {
        DrawId draw = closed(4, candidates(12));
        roll(draw);
        replace(draw, 3);

        assertThat(receipt(draw).revealed()).isNull();
        assertThat(verify(receipt(draw), folder)).isEqualTo(2);

        assertThat(reveal(draw)).isEqualTo(new RevealingDraw.Revealed());

        Receipt whole = receipt(draw);
        assertThat(whole.revealed()).isNotNull();
        assertThat(whole.revealed().taken()).hasSize(5);
        assertThat(verify(whole, folder)).isZero();
        assertThat(reveal(draw)).isEqualTo(new RevealingDraw.RevealedBefore());
        assertThat(replace(draw, 1)).isEqualTo(new ReplacingChild.Finished());
    }

    @Test
    void hasNothingToRevealBeforeTheDice() {
        assertThat(reveal(closed(4, candidates(12)))).isEqualTo(new RevealingDraw.NotDrawn());
    }

    @Test
    void drawsTheSameChildrenHoweverTheListWasOrderedOrSpelled(@TempDir Path folder) throws Exception {
        List<Candidate> spelled = new ArrayList<>();
        spelled.add(new Candidate(child("e\u0301-2"), " e\u0301-2 ", null));
        spelled.add(new Candidate(child("C-1, \"old\""), "C-1, \"old\"", null));
        DrawId draw = closed(2, spelled);
        roll(draw);
        reveal(draw);

        assertThat(taken(draw)).extracting(TakenChild::caseId).containsExactlyInAnyOrder("\u00e9-2", "C-1, \"old\"");
        assertThat(verify(receipt(draw), folder)).isZero();
    }

    @Test
    void cannotBeChangedAfterwards() {
        DrawId draw = closed(4, candidates(12));
        roll(draw);

        for (String table : List.of("draws", "draw_secrets", "draw_frames", "draw_rolls", "draw_tickets")) {
            assertThatThrownBy(() -> authorities.in(
                            authority, () -> jdbc.sql("delete from " + table).update()))
                    .as(table)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private ClosingFrame.Outcome close(int wanted, List<Candidate> candidates) {
        return authorities.in(authority, () -> closing.close("Spot check, spring 2026", wanted, candidates, closer));
    }

    private DrawId closed(int wanted, List<Candidate> candidates) {
        return ((ClosingFrame.Closed) close(wanted, candidates)).draw();
    }

    private RollingDice.Outcome roll(DrawId draw) {
        clock.advanceBy(Duration.ofMinutes(20));
        return authorities.in(authority, () -> rolling.rollByHand(draw, DIGITS, roller));
    }

    private ReplacingChild.Outcome replace(DrawId draw, int position) {
        return authorities.in(
                authority, () -> replacing.replace(draw, position, ReplacementReason.CASE_CLOSED, closer));
    }

    private RevealingDraw.Outcome reveal(DrawId draw) {
        return authorities.in(authority, () -> revealing.reveal(draw, closer));
    }

    private Receipt receipt(DrawId draw) {
        return authorities.in(authority, () -> writing.write(draw));
    }

    private List<TakenChild> taken(DrawId draw) {
        return authorities.in(authority, () -> draws.listTaken(draw));
    }

    private List<String> trail(String what) {
        return authorities.in(
                authority,
                () -> jdbc.sql("select refs from trail_entries where what = :what")
                        .param("what", what)
                        .query(String.class)
                        .list());
    }

    private static int verify(Receipt receipt, Path folder) throws Exception {
        Path file = Files.write(folder.resolve("receipt.json"), ReceiptJson.write(receipt));
        return new CommandLine(new DrawCommand()).execute("verify", file.toString());
    }

    private static <T> List<T> atOnce(Stream<Callable<T>> operations) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(operations.toList())) {
                results.add(one.get());
            }
            return results;
        }
    }

    /** C1 to Cn; C3 and C9 left out. */
    private List<Candidate> candidates(int count) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            candidates.add(new Candidate(child("C" + i), "C" + i, exclusions.get(i)));
        }
        return candidates;
    }

    private ChildId child(String caseId) {
        return children.computeIfAbsent(caseId, id -> authorities.aChild(authority, id, null, null));
    }
}
