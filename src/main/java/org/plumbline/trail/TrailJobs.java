package org.plumbline.trail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chains the trail every few seconds, on whichever node comes first. */
@Configuration(proxyBeanMethods = false)
class TrailJobs {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    RecurringTask<Void> trailChaining(ChainingTrail chaining, TrailAuthorities authorities) {
        return Tasks.recurring("trail-chaining", FixedDelay.of(PAUSE)).execute((_, _) -> {
            for (AuthorityId authority : authorities.list()) {
                Tenancy.in(authority, Actor.system("trail-chaining"), () -> chainAll(chaining));
            }
        });
    }

    private static boolean chainAll(ChainingTrail chaining) {
        while (chaining.chainNext() > 0) {
            // The next batch.
        }
        return true;
    }
}
