package org.plumbline.demo.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Histories of children in need who never had a protection plan. */
final class Support {
    private static final int MEAN_DAYS = 480;

    private Support() {}

    /**
     * A child supported with a plan as a child in need.
     *
     * @param last the last day to tell of
     * @param closed the day of closure, or nothing while the case is open
     */
    static void inNeed(Story story, LocalDate last, @Nullable LocalDate closed) {
        var dice = story.dice();
        boolean disabled = dice.chance(0.13);
        int days = story.assessmentDays();
        LocalDate planned = Weekdays.upTo(last.minusDays(5L + dice.days(disabled ? 3 * MEAN_DAYS : MEAN_DAYS, 4_000)));
        LocalDate referred = Weekdays.plus(planned, -days);
        story.born(referred, last, 0.02, 17, disabled);
        story.perhapsEarlier(referred);
        story.refer(referred, false);
        story.assess(referred, days, true);
        story.need(referred, closed, closed == null ? null : reason(story));
        story.supportedBy(disabled ? Service.DISABILITY : Service.PROTECTION, planned, last);
        story.reassess(planned, last);
        if (dice.chance(0.2)) {
            LocalDate strategy = Weekdays.from(planned.plusDays(dice.between(0, 300)));
            if (strategy.isBefore(last)) {
                story.add(new Step.Enquiry(strategy, false, null, false));
            }
        }
    }

    static String reason(Story story) {
        if (story.dice().chance(0.06)) {
            return "RC5";
        }
        return story.dice().chance(0.03) ? "RC3" : "RC7";
    }
}
