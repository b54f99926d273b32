package org.plumbline.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due in one authority's outbox. The mail server is spoken to outside any transaction; a node that dies
 * between sending and writing it down sends the mail twice rather than not at all.
 */
class SendingMail {
    private static final Logger LOG = LoggerFactory.getLogger(SendingMail.class);
    private static final int AT_ONCE = 50;

    private final OutboxMails mails;
    private final JavaMailSender server;
    private final String from;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendingMail(
            OutboxMails mails,
            JavaMailSender server,
            String from,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.mails = mails;
        this.server = server;
        this.from = from;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sends what is due, at most fifty mails. @return how many mails were tried */
    int sendDue() {
        Instant now = clock.instant();
        List<OutboxMailRow> due = transaction.execute(_ -> {
            mails.giveUpQueuedBefore(now.minus(BackOff.GIVE_UP_AFTER));
            return mails.findDue(now, AT_ONCE);
        });
        due.forEach(this::send);
        return due.size();
    }

    private void send(OutboxMailRow row) {
        try {
            server.send(message(row.mail()));
            transaction.executeWithoutResult(_ -> mails.markSent(row.id(), clock.instant()));
        } catch (MailException | MessagingException e) {
            LOG.warn("Mail {} could not be sent, attempt {}: {}", row.id(), row.attempts() + 1, e.getMessage());
            transaction.executeWithoutResult(_ ->
                    mails.markFailed(row.id(), problem(e), clock.instant().plus(BackOff.after(row.attempts() + 1))));
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        parts.setFrom(from);
        parts.setTo(mail.to());
        parts.setSubject(mail.subject());
        parts.setText(mail.body());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static String problem(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(0, Math.min(message.length(), 500));
    }
}
