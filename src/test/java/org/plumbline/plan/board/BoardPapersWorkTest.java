package org.plumbline.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.access.AccountId;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.database.AuthorityId;
import org.plumbline.home.Viewer;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.home.WorkQuestion;
import org.plumbline.plan.board.BoardPapersWork.PlannedMeeting;

/** Tuesday 3 March 2026; no bank holiday is near. */
class BoardPapersWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final BoardPapersWork work =
            new BoardPapersWork(PermissionMatrix.shipped(), WorkingCalendar.englandAndWales());

    @Test
    void countsFiveClearDaysBackFromTheMeeting() {
        assertThat(items("select-committee", LocalDate.of(2026, 3, 13), 0))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.group()).isEqualTo(WorkGroup.THIS_WEEK);
                    assertThat(item.rank()).isEqualTo(2);
                    assertThat(item.what()).isEqualTo("Publish the papers: Committee, meeting of 13 March 2026");
                    assertThat(item.href()).isEqualTo("/meetings/7");
                    assertThat(item.more()).isEqualTo("No paper is before it yet");
                });
    }

    @Test
    void needsOneNowOnTheLastDay() {
        assertThat(items("cabinet", LocalDate.of(2026, 3, 11), 2))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.group()).isEqualTo(WorkGroup.NEEDS_YOU_NOW);
                    assertThat(item.more()).isEqualTo("2 papers before it so far");
                });
    }

    @Test
    void staysAfterTheDayOnlyWhileThereIsNoPaper() {
        assertThat(items("cabinet", LocalDate.of(2026, 3, 6), 0))
                .singleElement()
                .extracting(WorkItem::group)
                .isEqualTo(WorkGroup.NEEDS_YOU_NOW);
        assertThat(items("cabinet", LocalDate.of(2026, 3, 6), 1)).isEmpty();
    }

    @Test
    void setsNoDayForABodyThatMeetsInPrivate() {
        assertThat(items("improvement-board", LocalDate.of(2026, 3, 13), 0)).isEmpty();
    }

    @Test
    void isForWhoeverKeepsTheBoards() {
        assertThat(work.questionsFor(viewer(Role.BOARD_MEMBER))).isEmpty();
        assertThat(work.questionsFor(viewer(Role.DEMOCRATIC_SERVICES))).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private List<WorkItem> items(String kind, LocalDate on, int papers) {
        var question = (WorkQuestion<PlannedMeeting>)
                work.questionsFor(viewer(Role.DEMOCRATIC_SERVICES)).getFirst();
        return question.answer()
                .apply(List.of(new PlannedMeeting(7, "Committee", kind, on, papers)))
                .items();
    }

    private static Viewer viewer(Role role) {
        return new Viewer(
                new SignedIn(new AccountId(1), new AuthorityId(1), null, "jo", "Jo Hall", Set.of(role)),
                new Reach(false, Set.of(), null),
                TODAY,
                Instant.parse("2026-03-03T09:00:00Z"),
                Instant.parse("2026-03-02T09:00:00Z"));
    }
}
