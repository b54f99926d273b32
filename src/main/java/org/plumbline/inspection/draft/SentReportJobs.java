package org.plumbline.inspection.draft;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.plumbline.authority.Authorities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for reports to read every second, on whichever node comes first. */
@Configuration(proxyBeanMethods = false)
class SentReportJobs {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    RecurringTask<Void> inspectionReportReading(ReadingSentReports reading, Authorities authorities) {
        return Tasks.recurring("inspection-report-reading", FixedDelay.of(PAUSE))
                .execute((_, _) -> authorities.listIds().forEach(reading::readAll));
    }
}
