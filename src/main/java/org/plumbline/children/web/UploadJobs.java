package org.plumbline.children.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.plumbline.authority.Authorities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for uploads every second, on whichever node comes first. */
@Configuration(proxyBeanMethods = false)
class UploadJobs {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    RecurringTask<Void> uploadProcessing(ProcessingUploads processing, Authorities authorities) {
        return Tasks.recurring("upload-processing", FixedDelay.of(PAUSE))
                .execute((_, _) -> authorities.listIds().forEach(processing::processAll));
    }
}
