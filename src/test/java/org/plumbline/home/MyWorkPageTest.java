package org.plumbline.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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

        assertThat(MyWorkPage.of(MANAGER, items, alerts).lead()).isEqualTo(lead);
    }

    @Test
    void putsWhatIsMostOverdueFirst() {
        var page = MyWorkPage.of(
                MANAGER,
                List.of(
                        item(WorkGroup.NEEDS_YOU_NOW, 0),
                        item(WorkGroup.NEEDS_YOU_NOW, -12),
                        item(WorkGroup.CHANGED, 0)),
                0);

        assertThat(page.parts().getFirst().items()).extracting(WorkItem::rank).containsExactly(-12, 0);
        assertThat(page.parts()).extracting(MyWorkPage.Part::count).containsExactly(2, 0, 0, 1);
    }

    @Test
    void countsWhatTheListWasTooShortFor() {
        var page = MyWorkPage.of(
                MANAGER,
                List.of(
                        item(WorkGroup.NEEDS_YOU_NOW, 0),
                        WorkItem.rest(WorkGroup.NEEDS_YOU_NOW, 23, "23 more actions are overdue", "/actions")),
                0);

        assertThat(page.lead()).contains("24 things need you now");
        assertThat(page.parts().getFirst().items())
                .extracting(WorkItem::standsFor)
                .containsExactly(1, 23);
    }

    @Test
    void hasAPlaceForWhatIsDueLaterOnlyWhenThereIsSomething() {
        assertThat(MyWorkPage.of(MANAGER, List.of(), 0).parts())
                .extracting(MyWorkPage.Part::group)
                .doesNotContain(WorkGroup.LATER);
        assertThat(MyWorkPage.of(MANAGER, List.of(item(WorkGroup.LATER, 9)), 0).parts())
                .extracting(MyWorkPage.Part::group)
                .contains(WorkGroup.LATER);
    }

    private static Stream<WorkItem> items(WorkGroup group, int count) {
        return IntStream.range(0, count).mapToObj(rank -> item(group, rank));
    }

    private static WorkItem item(WorkGroup group, int rank) {
        return new WorkItem(group, rank, "Verify AC-" + rank, "/actions/" + rank, null, null, null);
    }
}
