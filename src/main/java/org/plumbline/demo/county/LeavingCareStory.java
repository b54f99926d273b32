package org.plumbline.demo.county;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Histories of young people who left care at eighteen. */
final class LeavingCareStory {
    private static final Weights REASONS = Weights.of("E5*30 E6*18 E17*28 E8*18 E7*4 E9*2");
    private static final Weights IN_TOUCH = Weights.of("YES*92 NO*4 REFU*2 NREQ*1 RHOM*1");
    private static final Weights HOMES = Weights.of("U*30 D*17 Z*16 B*13 E*7 K*6 X*3 T*3 S*1 V*1 W*1 R*2");
    private static final Weights ACTIVITIES = Weights.of("F1*7 F2*20 F4*4 F5*18 P2*4 P5*7 G4*10 G5*24 G6*6");

    private LeavingCareStory() {}

    /**
     * A care leaver.
     *
     * @param last the last day to tell of
     * @param closed the day support ended, at twenty-one; nothing while it goes on
     */
    static void leaver(Story story, LocalDate last, @Nullable LocalDate closed) {
        var dice = story.dice();
        LocalDate born = closed == null ? last.minusYears(18).minusDays(dice.between(1, 1_095)) : closed.minusYears(21);
        LocalDate eighteen = born.plusYears(18);
        boolean alone = dice.chance(0.12);
        LocalDate from =
                Weekdays.upTo(eighteen.minusDays(alone ? dice.between(90, 700) : 100L + dice.days(1_900, 5_000)));
        LocalDate referred = Weekdays.upTo(from.minusDays(dice.between(0, 60)));
        story.born(born, dice.chance(0.1), alone);
        story.perhapsEarlier(referred);
        story.refer(referred, false);
        story.assess(referred, story.assessmentDays(), true);
        story.need(referred, eighteen, "RC7");
        var route = alone ? CareRoute.UNACCOMPANIED : dice.chance(0.7) ? CareRoute.COURT : CareRoute.VOLUNTARY;
        new CarePeriod(story, route, from, eighteen).live(eighteen, dice.weighted(REASONS));
        afterwards(story, eighteen, closed);
        story.supportedBy(Service.LEAVING_CARE, eighteen, last);
    }

    private static void afterwards(Story story, LocalDate eighteen, @Nullable LocalDate closed) {
        var dice = story.dice();
        String home = dice.weighted(HOMES);
        story.add(new Step.LeavingCare(
                eighteen,
                dice.chance(0.9) ? "FORMER" : "QUALIFYING",
                dice.weighted(IN_TOUCH),
                home,
                !List.of("S", "V", "W", "X").contains(home) && dice.chance(0.96),
                dice.weighted(ACTIVITIES),
                new Rhythm(eighteen, List.of(5), 50, 0.12, dice.key()),
                new Rhythm(eighteen, List.of(dice.between(20, 100)), 172, 0.1, dice.key()),
                closed));
    }
}
