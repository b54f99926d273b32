package org.plumbline.action.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.DatabaseServer;
import org.plumbline.database.Tenancy;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.plumbline.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class SafetyAlertsIT {
    private static final String BREAK_THE_TRAIL = """
        alter table trail_entries add constraint broken check (what not like 'safety-alert-%') not valid
        """;
    private static final String MEND_THE_TRAIL = "alter table trail_entries drop constraint if exists broken";

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private RaisingAlerts raising;

    @Autowired
    private AnsweringAlerts answering;

    @Autowired
    private FollowingUpAlerts following;

    @Autowired
    private SafetyAlerts alerts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DatabaseServer server;

    @Autowired
    private SettableClock clock;

    private AuthorityId authority;
    private ChildId child;
    private AlertPerson auditor;
    private AlertPerson manager;

    @BeforeEach
    void makePeople() {
        authority = authorities.anAuthority();
        child = authorities.aChild(authority, "10482", null, null);
        WorkerId auditorId = authorities.aWorker(authority, "Ada Reyes");
        WorkerId managerId = authorities.aWorker(authority, "Mary Price");
        auditor = AlertPerson.of(authorities.aPerson(authority, "Ada Reyes", auditorId, Role.AUDITOR));
        manager = AlertPerson.of(authorities.aPerson(authority, "Mary Price", managerId, Role.TEAM_MANAGER));
    }

    @Test
    void standsFromTheFirstMinuteAlthoughNobodyWasReached() {
        AlertRow alert = row(raise());

        assertThat(alert.status()).isEqualTo(AlertStatus.RAISED);
        assertThat(alert.reachedAt()).isNull();
    }

    @Test
    void remembersWhomTheAuthorSpokeTo() {
        Instant at = clock.instant().minusSeconds(300);

        AlertRow alert = row(raise(new SpokenTo("Mary Price, team manager", at)));

        assertThat(alert.reachedAt()).isEqualTo(at);
        assertThat(events(alert.id())).containsExactly(AlertStepKind.SPEAK, AlertStepKind.RAISE);
    }

    @Test
    void standsEvenWhenTheTrailCannotBeWrittenAndTheTrailIsWrittenLater() throws SQLException {
        asSuperuser(BREAK_THE_TRAIL);
        SafetyAlertId id;
        try {
            id = raise();

            assertThat(row(id).status()).isEqualTo(AlertStatus.RAISED);
            assertThat(trail()).isEmpty();
        } finally {
            asSuperuser(MEND_THE_TRAIL);
        }

        assertThat(inAuthority(following::followUp)).isZero();
        assertThat(trail())
                .containsExactly(
                        "safety-alert-raise by account:" + auditor.account().value());
    }

    @Test
    void isAnsweredEvenWhenTheTrailCannotBeWritten() throws SQLException {
        SafetyAlertId id = raise();
        asSuperuser(BREAK_THE_TRAIL);
        try {
            assertThat(take(id, new AlertStep.Acknowledge(null), manager))
                    .isEqualTo(new AnsweringAlerts.Taken(AlertStatus.ACKNOWLEDGED));
        } finally {
            asSuperuser(MEND_THE_TRAIL);
        }

        inAuthority(following::followUp);
        assertThat(trail()).hasSize(2);
    }

    @Test
    void standsWhateverBecomesOfTheTransactionItWasRaisedIn() {
        SafetyAlertId id = inAuthority(() -> new TransactionTemplate(transactions).execute(status -> {
            SafetyAlertId raised = raise();
            status.setRollbackOnly();
            return raised;
        }));

        assertThat(row(id).status()).isEqualTo(AlertStatus.RAISED);
    }

    @Test
    void isAnsweredOnlyByOthers() {
        SafetyAlertId id = raise();

        assertThat(take(id, new AlertStep.Acknowledge(null), auditor))
                .isEqualTo(new AnsweringAlerts.Refused(List.of(AlertReason.AUTHOR)));
        assertThat(take(id, new AlertStep.Decide("Duty worker visits today"), manager))
                .isEqualTo(new AnsweringAlerts.Taken(AlertStatus.DECIDED));
        assertThat(take(id, new AlertStep.Resolve("Seen, safe"), auditor))
                .isEqualTo(new AnsweringAlerts.Refused(List.of(AlertReason.AUTHOR)));
        assertThat(take(id, new AlertStep.Resolve("Seen, safe"), manager))
                .isEqualTo(new AnsweringAlerts.Taken(AlertStatus.RESOLVED));
    }

    @Test
    void takesASecondAccountOfItsAuthorForTheAuthor() {
        SafetyAlertId id = raise();
        var second = AlertPerson.of(authorities.aPerson(authority, "A Reyes", auditor.worker(), Role.TEAM_MANAGER));

        assertThat(take(id, new AlertStep.Acknowledge(null), second))
                .isEqualTo(new AnsweringAlerts.Refused(List.of(AlertReason.AUTHOR)));
    }

    @Test
    void recordsAConversationWhateverHappenedSinceThePageWasShown() {
        SafetyAlertId id = raise();
        take(id, new AlertStep.Acknowledge(null), manager);

        var spoke = new AlertStep.Speak(new SpokenTo("Head of service", clock.instant()));

        assertThat(inAuthority(() -> answering.take(id, 0, spoke, auditor)))
                .isEqualTo(new AnsweringAlerts.Taken(AlertStatus.ACKNOWLEDGED));
    }

    private SafetyAlertId raise() {
        return raise(null);
    }

    private SafetyAlertId raise(SpokenTo spokenTo) {
        var outcome = inAuthority(
                () -> raising.raise(new NewAlert(child, null, "Bruise nobody explains", spokenTo), auditor));
        return ((RaisingAlerts.Raised) outcome).id();
    }

    private AnsweringAlerts.Outcome take(SafetyAlertId id, AlertStep step, AlertPerson by) {
        return inAuthority(() -> answering.take(id, row(id).version(), step, by));
    }

    private AlertRow row(SafetyAlertId id) {
        return authorities.in(authority, () -> alerts.find(id)).orElseThrow();
    }

    private List<AlertStepKind> events(SafetyAlertId id) {
        return authorities.in(authority, () -> alerts.listEvents(id)).stream()
                .map(SafetyAlerts.EventRow::kind)
                .toList();
    }

    private List<String> trail() {
        return authorities.in(authority, () -> jdbc.sql("""
            select what || ' by ' || actor from trail_entries where subject_kind = 'safety-alert' order by id
            """).query(String.class).list());
    }

    private <R> R inAuthority(java.util.function.Supplier<R> operation) {
        return Tenancy.<R, RuntimeException>in(
                authority, Actor.account(auditor.account().value()), operation::get);
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser(server.await());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
