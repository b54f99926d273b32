package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.access.People;
import org.plumbline.access.PersonRow;
import org.plumbline.access.Role;
import org.plumbline.authority.Authorities;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.plumbline.demo.county.County;
import org.plumbline.demo.county.Course;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small county made whole, once, and looked at from many sides. */
@DatabaseTest
class MakingCountyIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int CHILDREN = 120;

    @Autowired
    MakingCounty making;

    @Autowired
    Authorities authorities;

    @Autowired
    TestAuthorities given;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @Test
    void makesAnAuthorityWithThirtyMonthsOfHistory() {
        clock.advanceTo(TODAY);
        List<String> said = new ArrayList<>();
        var county = new County(5, CHILDREN, LocalDate.of(2026, 10, 31));

        String made = making.make(5, CHILDREN, said::add);

        AuthorityId authority = authorities.listIds().getLast();
        assertThat(made).isEqualTo("Tarrowshire County Council, 120 children, seed 5, made on 2026-11-23");
        assertThat(said).hasSizeGreaterThan(13);
        hasTakenInElevenWorkbooks(authority);
        standsWhereTheCountyStands(authority, county);
        hasSomebodyToSignInAsForEveryRole(authority);
        hasPracticeInEveryState(authority);
        hasProgrammesWithTheirDraws(authority);
        hasToldManagersOfTheAlertThatStands(authority);
        hasNothingOverdueForYears(authority);
        hasAPlanOfTwoPhases(authority);
        hasTwoBoardsThatHaveMet(authority);
        hasAChainFromWhatAnInspectionSaid(authority);
        hasTwoReports(authority);
        clock.advanceTo(LocalDate.of(2026, 3, 3));
    }

    private void hasTakenInElevenWorkbooks(AuthorityId authority) {
        assertThat(count(authority, "select count(*) from extracts")).isEqualTo(11);
        assertThat(count(authority, "select count(*) from extracts where taken_at > now()"))
                .isZero();
        assertThat(count(authority, "select count(*) from extract_problems where severity = 'error'"))
                .isZero();
        assertThat(count(authority, "select count(*) from workers")).isGreaterThan(40);
    }

    private void standsWhereTheCountyStands(AuthorityId authority, County county) {
        long open = IntStream.range(0, county.known())
                .filter(child ->
                        county.course(child).open() && county.course(child).inCare())
                .filter(child -> county.course(child) != Course.CARE_LEAVER)
                .count();
        assertThat(count(authority, "select count(*) from current_standings where 'in-care' = any(cohorts)"))
                .isEqualTo(open);
        assertThat(count(authority, "select count(*) from teams where service_area_id is null"))
                .isZero();
    }

    private void hasSomebodyToSignInAsForEveryRole(AuthorityId authority) {
        List<PersonRow> known = Tenancy.in(authority, Actor.system("test"), people::listPeople);
        assertThat(known.stream()
                        .filter(person -> person.state().equals("active"))
                        .flatMap(person -> person.roles().stream()))
                .contains(Role.values());
    }

    private void hasPracticeInEveryState(AuthorityId authority) {
        assertThat(count(authority, "select count(*) from evaluations where state = 'completed'"))
                .isGreaterThan(20);
        assertThat(count(authority, "select count(*) from grades where kind = 'overall'"))
                .isEqualTo(count(authority, "select count(*) from evaluations where state = 'completed'"));
        assertThat(count(authority, "select count(*) from actions where status = 'verified'"))
                .isGreaterThan(20);
        assertThat(count(authority, "select count(*) from evaluations where allocated_at > timestamp '2026-11-24'"))
                .isZero();
    }

    /** One is finished and revealed, one under way, one only drawn. */
    private void hasProgrammesWithTheirDraws(AuthorityId authority) {
        assertThat(count(authority, "select count(*) from programmes")).isEqualTo(3);
        assertThat(count(authority, "select count(*) from draw_reveals")).isEqualTo(1);
        assertThat(count(
                        authority,
                        "select count(distinct e.programme_id) from evaluations e where e.programme_id is not null"))
                .isEqualTo(2);
        assertThat(count(
                        authority,
                        "select count(*) from evaluations where programme_id is not null and state = 'in-progress'"))
                .isPositive();
    }

    private void hasToldManagersOfTheAlertThatStands(AuthorityId authority) {
        assertThat(count(authority, "select count(*) from outbox_mails")).isPositive();
    }

    private void hasNothingOverdueForYears(AuthorityId authority) {
        assertThat(count(authority, """
            select count(*) from actions
             where status in ('open', 'sent-back') and due_on < date '2026-11-23' - 200
            """)).isZero();
    }

    private void hasAPlanOfTwoPhases(AuthorityId authority) {
        assertThat(count(authority, "select count(*) from plan_phases")).isEqualTo(2);
        assertThat(count(authority, "select count(*) from plan_actions")).isEqualTo(16);
        assertThat(count(authority, "select count(distinct fate) from plan_lineages"))
                .isEqualTo(4);
        assertThat(count(authority, "select count(distinct delivery) from plan_actions"))
                .isEqualTo(6);
        assertThat(count(authority, "select count(*) from plan_versions")).isEqualTo(4);
    }

    private void hasTwoBoardsThatHaveMet(AuthorityId authority) {
        assertThat(count(authority, "select count(*) from boards")).isEqualTo(2);
        assertThat(count(authority, "select count(*) from board_meetings where status = 'held'"))
                .isEqualTo(6);
        assertThat(count(authority, "select count(*) from board_meetings where status = 'planned'"))
                .isEqualTo(2);
        assertThat(count(authority, "select count(*) from board_papers where plan_id is not null"))
                .isEqualTo(5);
        assertThat(count(authority, "select count(distinct kind) from board_replies"))
                .isEqualTo(3);
        assertThat(count(authority, "select count(distinct status) from actions where source_kind = 'board-decision'"))
                .isEqualTo(3);
    }

    private void hasAChainFromWhatAnInspectionSaid(AuthorityId authority) {
        assertThat(count(authority, """
            select count(distinct r.id)
              from recommendations r
              join plan_action_recommendations a on a.recommendation_id = r.id
              join plan_links l on l.action_id = a.action_id and l.kind = 'tool-question'
              join tool_versions v on v.id = l.tool_version_id
              join evaluations e on e.tool_version_id = v.id and e.state = 'completed'
             where r.inspection_id is not null
            """)).isEqualTo(2);
    }

    private void hasTwoReports(AuthorityId authority) {
        assertThat(count(authority, "select count(*) from report_versions")).isEqualTo(2);
        assertThat(count(authority, "select count(*) from report_issues")).isEqualTo(1);
    }

    private long count(AuthorityId authority, String sql) {
        return given.in(authority, () -> jdbc.sql(sql).query(Long.class).single());
    }
}
