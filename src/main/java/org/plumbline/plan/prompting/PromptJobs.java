package org.plumbline.plan.prompting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.plumbline.authority.Authorities;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.database.Actor;
import org.plumbline.database.Tenancy;
import org.plumbline.page.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks the leads of plan actions on the morning of every working day; what falls due at a weekend waits until Monday. */
@Configuration(proxyBeanMethods = false)
class PromptJobs {
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Bean
    RecurringTask<Void> planUpdatePrompts(
            PromptingLeads prompting, Authorities authorities, WorkingCalendar calendar, Clock clock) {
        return Tasks.recurring("plan-update-prompts", Schedules.daily(Dates.LONDON, MORNING))
                .execute((_, _) -> {
                    if (isWorkingDay(calendar, Dates.dayOf(clock.instant()))) {
                        authorities
                                .listIds()
                                .forEach(authority ->
                                        Tenancy.in(authority, Actor.system("plan-update-prompts"), prompting::prompt));
                    }
                });
    }

    /** Beyond the bank holidays that are known every weekday counts: a prompt too many is better than none. */
    private static boolean isWorkingDay(WorkingCalendar calendar, LocalDate today) {
        return calendar.covers(today)
                ? calendar.isWorkingDay(today)
                : today.getDayOfWeek().getValue() <= 5;
    }
}
