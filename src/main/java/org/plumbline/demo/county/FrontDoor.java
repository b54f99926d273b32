package org.plumbline.demo.county;

import java.time.LocalDate;
import java.util.List;

/** Histories that end at the front door or with an assessment. */
final class FrontDoor {
    private static final List<String> ORGANISATIONS = List.of(
            "Tarrowbridge Family Hub",
            "Saltmere Family Hub",
            "Kingsfell Family Hub",
            "North Vale Early Help",
            "St Brannoc's Primary School",
            "Eastling Academy",
            "Health Visiting Service");

    private FrontDoor() {}

    static void contactOnly(Story story, LocalDate last) {
        story.born(last, last, 0.1, 17.5, story.dice().chance(0.05));
        if (story.dice().chance(0.15) && story.ageOn(last.minusDays(130)) > 0) {
            story.contact(Weekdays.upTo(last.minusDays(story.dice().between(20, 120))));
        }
        story.contact(last);
    }

    static void earlyHelp(Story story, LocalDate last) {
        var dice = story.dice();
        LocalDate from = Weekdays.upTo(last.minusDays(dice.between(15, 70)));
        story.born(from, last, 0.2, 17, dice.chance(0.08));
        story.add(new Step.EarlyHelp(from, dice.chance(0.9) ? last : null, dice.pick(ORGANISATIONS)));
    }

    static void referredOnly(Story story, LocalDate last) {
        story.born(last, last, 0.1, 17.5, story.dice().chance(0.05));
        story.perhapsEarlier(last);
        story.refer(last, true);
    }

    static void assessedOnly(Story story, LocalDate last) {
        var dice = story.dice();
        story.born(last.minusDays(150), last, 0.1, 17.5, dice.chance(0.07));
        LocalDate referred = assessment(story, last, dice.chance(0.8) ? "RC8" : "RC9");
        story.perhapsEarlier(referred);
        if (dice.chance(0.1)) {
            LocalDate strategy = Weekdays.plus(referred, dice.between(0, 6));
            story.add(new Step.Enquiry(strategy, false, null, false));
        }
    }

    /** One closed time with the service that came to no more than an assessment; answers the day of the referral. */
    static LocalDate assessment(Story story, LocalDate closed, String reason) {
        int days = story.assessmentDays();
        LocalDate referred = Weekdays.plus(Weekdays.plus(closed, -story.dice().between(0, 4)), -days);
        story.refer(referred, false);
        story.assess(referred, days, false);
        story.need(referred, closed, reason);
        return referred;
    }

    static void inAssessment(Story story, LocalDate ends) {
        var dice = story.dice();
        int days = story.assessmentDays();
        int elapsed = dice.between(0, days - 1);
        LocalDate referred = Weekdays.upTo(Weekdays.plus(Weekdays.upTo(ends), -elapsed));
        story.born(referred, ends, 0.05, 17.5, dice.chance(0.07));
        story.perhapsEarlier(referred);
        story.refer(referred, false);
        story.assess(referred, Math.max(days, elapsed + 3), true);
        story.need(referred, null, null);
        LocalDate strategy = Weekdays.plus(referred, dice.between(0, 4));
        if (dice.chance(0.12) && !strategy.isAfter(ends)) {
            story.add(new Step.Enquiry(strategy, true, null, false));
        }
    }
}
