package org.plumbline.demo.county;

import java.time.LocalDate;

/** Histories of children in care: how they came in, and how they left. */
final class CareStory {
    private static final int MEAN_DAYS = 900;
    private static final Weights REASONS = Weights.of("E4A*40 E4B*13 E45*6 E46*15 E41*6 E13*6 E3*3 E8*8 E5*3");
    /** Children who leave for adoption, and the latest age at which they came into care. */
    private static final double ADOPTED = 0.14;

    private static final double ADOPTABLE_AGE = 4.5;

    private CareStory() {}

    static void inCare(Story story, LocalDate ends) {
        var dice = story.dice();
        var route = CareRoute.thrown(dice);
        int most = route == CareRoute.UNACCOMPANIED ? 650 : 4_800;
        LocalDate from =
                Weekdays.upTo(ends.minusDays(1L + dice.days(route == CareRoute.UNACCOMPANIED ? 260 : MEAN_DAYS, most)));
        LocalDate referred = enter(story, route, from, ends);
        var period = new CarePeriod(story, route, from, ends);
        period.live(null, null);
        story.need(referred, null, null);
    }

    /** In care on an order and living at home with parents on the last day. */
    static void atHome(Story story, LocalDate ends) {
        var dice = story.dice();
        LocalDate from = Weekdays.upTo(ends.minusDays(40L + dice.days(500, 2_400)));
        LocalDate referred = enter(story, CareRoute.COURT, from, ends);
        var period = new CarePeriod(story, CareRoute.COURT, from, ends);
        period.liveAtHomeAtLast(null, null);
        story.need(referred, null, null);
    }

    static void leftCare(Story story, LocalDate last) {
        var dice = story.dice();
        boolean adopted = dice.chance(ADOPTED);
        boolean home = !adopted && dice.chance(0.24);
        var route = adopted || home ? CareRoute.COURT : CareRoute.thrown(dice).orVoluntary();
        boolean support = !adopted && dice.chance(0.5);
        LocalDate ended = support ? Weekdays.upTo(last.minusDays(dice.between(30, 150))) : last;
        int days = adopted ? dice.between(500, 1_000) : home ? 250 + dice.days(400, 2_000) : 15 + dice.days(560, 3_500);
        LocalDate from = Weekdays.upTo(ended.minusDays(days));
        LocalDate referred = enter(story, route, from, last);
        var period = new CarePeriod(story, route, from, ended);
        if (adopted && story.ageOn(from) < ADOPTABLE_AGE) {
            period.liveUntilAdopted();
            story.need(referred, last, "RC1");
        } else if (home) {
            period.liveAtHomeAtLast(ended, "E4A");
            story.need(referred, last, "RC7");
        } else {
            String reason = dice.weighted(REASONS);
            period.live(ended, reason);
            story.need(referred, last, closure(reason));
        }
        if (support) {
            story.supportedBy(Service.PROTECTION, ended, last);
        }
    }

    private static String closure(String reason) {
        return switch (reason) {
            case "E45", "E46" -> "RC4";
            case "E41" -> "RC3";
            case "E3" -> "RC5";
            default -> "RC7";
        };
    }

    /**
     * How the child came into care: after a protection plan, straight from an assessment, or alone from abroad.
     *
     * @return the day of the referral
     */
    static LocalDate enter(Story story, CareRoute route, LocalDate from, LocalDate last) {
        var dice = story.dice();
        if (route == CareRoute.UNACCOMPANIED) {
            LocalDate oldest = last.minusYears(18).plusDays(35);
            story.born(oldest.plusDays(dice.between(0, 600)), false, true);
            story.refer(from, false);
            story.assess(from, dice.between(15, 40), true);
            return from;
        }
        if (route == CareRoute.COURT && dice.chance(0.6)) {
            LocalDate conference = Weekdays.upTo(from.minusDays(dice.between(45, 420)));
            LocalDate referred = Protection.known(story, conference, last);
            LocalDate ended = Weekdays.upTo(from.plusDays(dice.between(0, 35)));
            Protection.plan(story, conference, ended.isAfter(last) ? from : ended, last);
            story.supportedBy(Service.PROTECTION, conference, from);
            return referred;
        }
        LocalDate referred = Weekdays.upTo(from.minusDays(dice.between(1, 90)));
        boolean young = route == CareRoute.COURT;
        story.born(referred, last, young ? 0.02 : 6, young ? 11 : 16.8, dice.chance(0.12));
        story.perhapsEarlier(referred);
        story.refer(referred, false);
        story.assess(referred, story.assessmentDays(), true);
        if (route == CareRoute.COURT && dice.chance(0.5)) {
            story.add(new Step.Enquiry(Weekdays.from(referred), false, null, false));
        }
        return referred;
    }
}
