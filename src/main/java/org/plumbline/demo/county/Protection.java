package org.plumbline.demo.county;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Histories of children with a child protection plan. */
final class Protection {
    private static final Weights CATEGORIES = Weights.of("NEG*48 EMO*39 PHY*7 SAB*4 MUL*3");
    private static final int MEAN_DAYS = 350;
    private static final int MOST_DAYS = 1_000;

    private Protection() {}

    static void onPlan(Story story, LocalDate ends) {
        var dice = story.dice();
        LocalDate conference = Weekdays.upTo(ends.minusDays(dice.days(MEAN_DAYS, MOST_DAYS)));
        LocalDate referred = known(story, conference, ends);
        plan(story, conference, null, ends);
        story.need(referred, null, null);
        story.supportedBy(Service.PROTECTION, conference, ends);
        story.reassess(conference, ends);
    }

    /** A plan that ended, with support afterwards until the case closed or still going on. */
    static void steppedDown(Story story, LocalDate last, @Nullable LocalDate closed) {
        var dice = story.dice();
        LocalDate ended = Weekdays.upTo(last.minusDays(10L + dice.days(85, 500)));
        LocalDate conference = Weekdays.upTo(ended.minusDays(70L + dice.days(MEAN_DAYS - 70, MOST_DAYS)));
        LocalDate referred = known(story, conference, last);
        plan(story, conference, ended, last);
        story.need(referred, closed, closed == null ? null : Support.reason(story));
        story.supportedBy(Service.PROTECTION, conference, last);
        story.reassess(conference, last);
    }

    /**
     * How the child came to be known before a conference: from a fresh referral, or already supported in need.
     *
     * @return the day of the referral
     */
    static LocalDate known(Story story, LocalDate conference, LocalDate last) {
        var dice = story.dice();
        boolean fresh = dice.chance(0.7);
        int before = fresh ? dice.between(12, 40) : dice.between(90, 500);
        LocalDate referred = Weekdays.upTo(conference.minusDays(before));
        boolean unborn = fresh && dice.chance(0.02);
        if (unborn) {
            story.born(conference.plusDays(dice.between(10, 40)), false, false);
        } else {
            story.born(referred, last, 0.02, dice.chance(0.45) ? 5 : 16.5, dice.chance(0.09));
            if (!perhapsEarlierPlan(story, referred)) {
                story.perhapsEarlier(referred);
            }
        }
        story.refer(referred, false);
        LocalDate authorised = story.assess(referred, story.assessmentDays(), true);
        if (!fresh && authorised.isBefore(conference)) {
            story.supportedBy(Service.PROTECTION, authorised, conference);
        }
        return referred;
    }

    /** The enquiry, its conference and the plan it made. */
    static void plan(Story story, LocalDate conference, @Nullable LocalDate ended, LocalDate last) {
        var dice = story.dice();
        int days = dice.chance(0.8) ? dice.between(8, 15) : dice.between(16, 25);
        LocalDate strategy = Weekdays.plus(conference, -days);
        story.add(new Step.Enquiry(strategy, true, conference, true));
        story.add(planFrom(story, conference, ended));
        if (dice.chance(0.06) && conference.plusDays(150).isBefore(last)) {
            story.add(new Step.Enquiry(Weekdays.from(conference.plusDays(dice.between(40, 140))), false, null, false));
        }
    }

    private static Step.ProtectionPlan planFrom(Story story, LocalDate conference, @Nullable LocalDate ended) {
        var dice = story.dice();
        String first = dice.weighted(CATEGORIES);
        String latest = dice.chance(0.1) ? dice.weighted(CATEGORIES) : first;
        int firstReview = dice.chance(0.9) ? dice.between(72, 89) : dice.between(93, 120);
        var visits = new Rhythm(conference, List.of(dice.between(1, 8)), 12, 0.1, dice.key());
        var conferences = new Rhythm(conference, List.of(firstReview), 172, 0.02, dice.key());
        return new Step.ProtectionPlan(conference, first, latest, visits, conferences, ended);
    }

    /** Nearly one plan in four is a child's second or later one. */
    private static boolean perhapsEarlierPlan(Story story, LocalDate referred) {
        var dice = story.dice();
        LocalDate ended = Weekdays.upTo(referred.minusDays(dice.between(560, 1_900)));
        LocalDate conference = Weekdays.upTo(ended.minusDays(dice.between(80, 420)));
        LocalDate earlier = Weekdays.upTo(conference.minusDays(dice.between(15, 40)));
        boolean planned = dice.chance(0.4) && story.ageOn(earlier) > 0;
        if (planned) {
            story.refer(earlier, false);
            story.assess(earlier, Math.min(30, story.assessmentDays()), true);
            story.add(new Step.Enquiry(Weekdays.plus(conference, -dice.between(8, 12)), true, conference, true));
            story.add(planFrom(story, conference, ended));
            story.need(earlier, Weekdays.upTo(ended.plusDays(30)), "RC7");
        }
        return planned;
    }
}
