package org.plumbline.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.plumbline.authority.Authorities;
import org.plumbline.database.Actor;
import org.plumbline.database.Tenancy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Sends mail every few seconds, on whichever node comes first; without a mail server it leaves the outbox alone. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailJobs {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    SendingMail sendingMail(
            OutboxMails mails, MailSettings settings, PlatformTransactionManager transactions, Clock clock) {
        return new SendingMail(mails, settings.server(), settings.from(), transactions, clock);
    }

    @Bean
    RecurringTask<Void> mailSending(SendingMail sending, MailSettings settings, Authorities authorities) {
        return Tasks.recurring("mail-sending", FixedDelay.of(PAUSE)).execute((_, _) -> {
            if (settings.isSet()) {
                authorities
                        .listIds()
                        .forEach(authority -> Tenancy.in(authority, Actor.system("mail-sending"), sending::sendDue));
            }
        });
    }
}
