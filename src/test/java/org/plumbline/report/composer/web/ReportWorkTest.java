package org.plumbline.report.composer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.plumbline.home.WorkLesson;
import org.plumbline.home.WorkQuestion;
import org.plumbline.report.composer.ReportsOnMyWork.Row;
import org.plumbline.report.composer.template.ReportTemplate;
import org.plumbline.report.composer.template.TemplateReader;

/** A report to the Select Committee; it is Tuesday 3 March 2026. */
class ReportWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate MEETING = LocalDate.of(2026, 3, 13);
    private static final List<String> EVERYBODY =
            List.of("author", "contact-officer", "cabinet-member", "monitoring-officer");

    private final ReportWork work =
            new ReportWork(new Readers(PermissionMatrix.shipped()), WorkingCalendar.englandAndWales());

    @Test
    void isFinishedByItsWritersBeforeThePapersAreDue() {
        assertThat(items(Role.HEAD_OF_SERVICE, begun())).singleElement().satisfies(item -> {
            assertThat(item.group()).isEqualTo(WorkGroup.THIS_WEEK);
            assertThat(item.rank()).isEqualTo(2);
            assertThat(item.what()).isEqualTo("Finish: RP-4 Progress of the plan");
            assertThat(item.more()).isEqualTo("Select Committee report, for the meeting on 13 March 2026");
            assertThat(item.when()).startsWith("papers ");
        });
    }

    @Test
    void isExpectedByThoseWhoSendItWhileItIsWritten() {
        assertThat(items(Role.DEMOCRATIC_SERVICES, begun())).singleElement().satisfies(item -> {
            assertThat(item.group()).isEqualTo(WorkGroup.WAITING_FOR_OTHERS);
            assertThat(item.what()).startsWith("Being written:");
        });
    }

    @Test
    void isNothingYetForThoseWhoOnlySign() {
        assertThat(items(Role.LEAD_MEMBER, begun())).isEmpty();
    }

    @Test
    void waitsForTheSignatureOfOnesOwnOffice() {
        Row frozen = frozen(List.of("author"));

        assertThat(items(Role.LEAD_MEMBER, frozen))
                .extracting(WorkItem::what)
                .containsExactly("Sign off as Cabinet Member: RP-4 Progress of the plan");
        assertThat(items(Role.LEGAL, frozen))
                .extracting(WorkItem::what)
                .containsExactly("Sign off as Monitoring officer: RP-4 Progress of the plan");
        assertThat(items(Role.HEAD_OF_SERVICE, frozen)).singleElement().satisfies(item -> {
            assertThat(item.group()).isEqualTo(WorkGroup.WAITING_FOR_OTHERS);
            assertThat(item.what()).startsWith("To be signed by Contact officer, Cabinet Member, Monitoring officer:");
        });
    }

    @Test
    void waitsNoLongerForSomebodyWhoSigned() {
        assertThat(items(Role.LEAD_MEMBER, frozen(List.of("cabinet-member")))).isEmpty();
    }

    @Test
    void isSentOnceEverybodySigned() {
        Row signed = frozen(EVERYBODY);

        assertThat(items(Role.DEMOCRATIC_SERVICES, signed)).singleElement().satisfies(item -> {
            assertThat(item.group()).isEqualTo(WorkGroup.THIS_WEEK);
            assertThat(item.what()).isEqualTo("Send, and say whether it is published: RP-4 Progress of the plan");
        });
        assertThat(items(Role.HEAD_OF_SERVICE, signed)).isEmpty();
    }

    @Test
    void isDueOnTheDayOfTheMeetingWhereNoPapersGoOutBefore() {
        ReportTemplate summary = template("commissioner");
        Row row = new Row(4, TemplateReader.write(summary), "Summary", TODAY.plusDays(1), null, List.of());

        assertThat(summary.clearDays()).isZero();
        assertThat(items(Role.HEAD_OF_SERVICE, row))
                .extracting(WorkItem::when)
                .allSatisfy(when -> assertThat(when).startsWith("meeting "));
    }

    @Test
    void saysOnAnEmptyPageWhatWillStandThere() {
        assertThat(work.lessonsFor(viewer(Role.LEAD_MEMBER)))
                .extracting(WorkLesson::what)
                .containsExactly("A report that waits for your sign-off stands here, with the day on which its papers"
                        + " are due.");
        assertThat(work.lessonsFor(viewer(Role.SOCIAL_WORKER))).isEmpty();
    }

    @Test
    void asksNothingForThoseWhoNeitherWriteNorSignNorSend() {
        assertThat(work.questionsFor(viewer(Role.SOCIAL_WORKER))).isEmpty();
        assertThat(work.questionsFor(viewer(Role.BOARD_MEMBER))).isEmpty();
    }

    private static Row begun() {
        return row(null, List.of());
    }

    private static Row frozen(List<String> signed) {
        return row(2, signed);
    }

    private static Row row(@Nullable Integer number, List<String> signed) {
        return new Row(
                4, TemplateReader.write(template("select-committee")), "Progress of the plan", MEETING, number, signed);
    }

    private static ReportTemplate template(String code) {
        return TemplateReader.shipped().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<WorkItem> items(Role role, Row row) {
        var question = (WorkQuestion<Row>) work.questionsFor(viewer(role)).getFirst();
        return question.answer().apply(List.of(row)).items();
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
