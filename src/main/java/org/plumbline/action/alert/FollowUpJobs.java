package org.plumbline.action.alert;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.plumbline.authority.Authorities;
import org.plumbline.database.Actor;
import org.plumbline.database.Tenancy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tries again what should have followed a safety alert and failed. */
@Configuration(proxyBeanMethods = false)
class FollowUpJobs {
    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Bean
    RecurringTask<Void> safetyAlertFollowUps(FollowingUpAlerts following, Authorities authorities) {
        return Tasks.recurring("safety-alert-follow-ups", FixedDelay.of(PAUSE))
                .execute((_, _) -> authorities
                        .listIds()
                        .forEach(authority ->
                                Tenancy.in(authority, Actor.system("safety-alert-follow-ups"), following::followUp)));
    }
}
