package org.plumbline.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.access.AccountId;
import org.plumbline.access.Reach;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.database.AuthorityId;
import org.plumbline.page.SafetyBanner;

class MyWorkPageTest {
    private static final Viewer MANAGER = new Viewer(
            new SignedIn(new AccountId(1), new AuthorityId(1), null, "jo", "Jo Hall", Set.of(Role.TEAM_MANAGER)),
            new Reach(false, Set.of(), null),
            LocalDate.of(2026, 3, 3),
            Instant.parse("2026-03-03T09:00:00Z"),
            Instant.parse("2026-03-02T09:00:00Z"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0 | 3 March 2026. Nothing needs you today.",
                "1 | 0 | 0 | 3 March 2026. 1 thing needs you now.",
                "2 | 1 | 0 | 3 March 2026. 2 things need you now; 1 more is due this week.",
                "0 | 4 | 0 | 3 March 2026. Nothing needs you now; 4 things are due this week.",
                "0 | 1 | 1 | 3 March 2026. 1 safety alert is open. Nothing needs you now; 1 thing is due this week.",
                "0 | 0 | 2 | 3 March 2026. 2 safety alerts are open."
            })
    void saysFirstWhatNeedsOne(int now, int week, int alerts, String lead) {
        var items = Stream.concat(items(WorkGroup.NEEDS_YOU_NOW, now), items(WorkGroup.THIS_WEEK, week))
                .toList();

        var banners = Collections.nCopies(alerts, new SafetyBanner("Child 1 may be unsafe now.", "Open SA-1", "/sa"));

        assertThat(MyWorkPage.of(MANAGER, List.of(new Work(banners, items)), List.of())
                        .lead())
                .isEqualTo(lead);
    }

    @Test
    void putsWhatIsMostOverdueFirst() {
        var page = page(
                item(WorkGroup.NEEDS_YOU_NOW, 0),
                item(WorkGroup.NEEDS_YOU_NOW, -12),
                item(WorkGroup.NEEDS_YOU_NOW, WorkItem.SAFETY_FIRST),
                item(WorkGroup.NEEDS_YOU_NOW, -300),
                item(WorkGroup.CHANGED, 0));

        assertThat(page.parts().getFirst().items())
                .extracting(WorkItem::rank)
                .containsExactly(WorkItem.SAFETY_FIRST, -300, -12, 0);
        assertThat(page.parts()).extracting(MyWorkPage.Part::count).containsExactly(4, 0, 0, 1);
    }

    @Test
    void keepsWhatWaitsForOthersApartHoweverLateItIs() {
        var page = page(item(WorkGroup.WAITING_FOR_OTHERS, -40), item(WorkGroup.NEEDS_YOU_NOW, 0));

        assertThat(page.lead()).contains("1 thing needs you now");
        assertThat(page.parts())
                .extracting(MyWorkPage.Part::group)
                .containsExactly(
                        WorkGroup.NEEDS_YOU_NOW, WorkGroup.THIS_WEEK, WorkGroup.WAITING_FOR_OTHERS, WorkGroup.CHANGED);
        assertThat(page.parts()).extracting(MyWorkPage.Part::count).containsExactly(1, 0, 1, 0);
    }

    @ParameterizedTest
    @CsvSource({"-1, NEEDS_YOU_NOW", "0, NEEDS_YOU_NOW", "1, THIS_WEEK", "5, THIS_WEEK", "6, LATER"})
    void standsWhereItsDaysLeftPutIt(int daysLeft, WorkGroup group) {
        assertThat(WorkGroup.dueIn(daysLeft)).isEqualTo(group);
    }

    @Test
    void saysWhatWillStandHereWhileNothingDoes() {
        var lesson = new WorkLesson("Reports to sign stand here.", "See the reports", "/reports");

        var empty = MyWorkPage.of(MANAGER, List.of(Work.of(List.of())), List.of(lesson));
        var busy = MyWorkPage.of(MANAGER, List.of(Work.of(List.of(item(WorkGroup.LATER, 9)))), List.of(lesson));

        assertThat(empty.lessons()).containsExactly(lesson);
        assertThat(empty.parts()).isEmpty();
        assertThat(busy.lessons()).isEmpty();
    }

    @Test
    void countsWhatTheListWasTooShortFor() {
        var page = page(
                item(WorkGroup.NEEDS_YOU_NOW, 0),
                WorkItem.rest(WorkGroup.NEEDS_YOU_NOW, 23, "23 more actions are overdue", "/actions"));

        assertThat(page.lead()).contains("24 things need you now");
        assertThat(page.parts().getFirst().items())
                .extracting(WorkItem::standsFor)
                .containsExactly(1, 23);
    }

    @Test
    void hasAPlaceForWhatIsDueLaterOnlyWhenThereIsSomething() {
        assertThat(page().parts()).extracting(MyWorkPage.Part::group).doesNotContain(WorkGroup.LATER);
        assertThat(page(item(WorkGroup.LATER, 9)).parts())
                .extracting(MyWorkPage.Part::group)
                .contains(WorkGroup.LATER);
    }

    private static MyWorkPage page(WorkItem... items) {
        return MyWorkPage.of(MANAGER, List.of(Work.of(List.of(items))), List.of());
    }

    private static Stream<WorkItem> items(WorkGroup group, int count) {
        return IntStream.range(0, count).mapToObj(rank -> item(group, rank));
    }

    private static WorkItem item(WorkGroup group, int rank) {
        return new WorkItem(group, rank, "Verify AC-" + rank, "/actions/" + rank, null, null, null);
    }
}
