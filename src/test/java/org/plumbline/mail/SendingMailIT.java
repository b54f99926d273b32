package org.plumbline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.plumbline.mail.OutboxMailRow.State;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@DatabaseTest
class SendingMailIT {
    private static final Mail MAIL = new Mail(
            "manager@example.org", "Safety alert SA-1", "Open it:\nhttp://localhost/safety-alerts/1", "x", "1");

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxMails mails;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private SettableClock clock;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private AuthorityId authority;

    @BeforeEach
    void startMailServer() {
        server.start();
        authority = authorities.anAuthority();
    }

    @AfterEach
    void stopMailServer() {
        server.stop();
    }

    @Test
    void sendsWhatWasQueuedOnceAndByRealSmtp() throws MessagingException {
        queue(MAIL);

        assertThat(sendDue(server.getSmtp().getPort())).isEqualTo(1);
        assertThat(sendDue(server.getSmtp().getPort())).isZero();

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(received.getSubject()).isEqualTo("Safety alert SA-1");
        assertThat(received.getHeader("To")).containsExactly("manager@example.org");
        assertThat(received.getHeader("From")).containsExactly("plumbline@example.org");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(GreenMailUtil.getBody(received)).contains("http://localhost/safety-alerts/1");
        assertThat(onlyMail().state()).isEqualTo(State.SENT);
    }

    @Test
    void triesAgainLaterWhenTheServerDoesNotAnswer() {
        queue(MAIL);
        int port = server.getSmtp().getPort();
        server.stop();

        assertThat(sendDue(port)).isEqualTo(1);
        assertThat(sendDue(port)).isZero();
        assertThat(onlyMail().state()).isEqualTo(State.QUEUED);
        assertThat(onlyMail().attempts()).isEqualTo(1);
        assertThat(onlyMail().lastProblem()).isNotBlank();

        clock.advanceBy(Duration.ofMinutes(1));
        assertThat(sendDue(port)).isEqualTo(1);
        assertThat(onlyMail().attempts()).isEqualTo(2);
    }

    @Test
    void givesUpOnMailThatIsThreeDaysOld() {
        queue(MAIL);
        clock.advanceBy(Duration.ofDays(3).plusSeconds(1));

        assertThat(sendDue(server.getSmtp().getPort())).isZero();
        assertThat(onlyMail().state()).isEqualTo(State.GIVEN_UP);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void leavesTheMailOfOtherAuthoritiesAlone() {
        queue(MAIL);
        AuthorityId other = authorities.anAuthority();

        assertThat(Tenancy.<Integer, RuntimeException>in(
                        other,
                        Actor.system("test"),
                        () -> sending(server.getSmtp().getPort()).sendDue()))
                .isZero();
    }

    private void queue(Mail mail) {
        authorities.in(authority, () -> {
            outbox.queue(mail);
            return null;
        });
    }

    private int sendDue(int port) {
        return Tenancy.<Integer, RuntimeException>in(
                authority, Actor.system("test"), () -> sending(port).sendDue());
    }

    private SendingMail sending(int port) {
        var settings = new MailSettings("127.0.0.1", port, null, null, false, "plumbline@example.org");
        return new SendingMail(mails, settings.server(), settings.from(), transactions, clock);
    }

    private OutboxMailRow onlyMail() {
        List<OutboxMailRow> all = authorities.in(authority, () -> mails.listBefore(Long.MAX_VALUE, 10));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
