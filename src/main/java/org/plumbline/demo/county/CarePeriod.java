package org.plumbline.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One period in care while it is being told: orders, homes, visits and reviews. */
final class CarePeriod {
    private static final Weights PLANS_YOUNG = Weights.of("RETURN*30 ADOPTION*20 SGO*25 LTFOST*22 OTHER*3");
    private static final Weights PLANS_OLDER = Weights.of("RETURN*16 SGO*9 SUPPLIV*16 RESPLMT*10 LTFOST*45 OTHER*4");

    private final Story story;
    private final Dice dice;
    private final CareRoute route;
    private final LocalDate from;
    private final LocalDate until;
    private final Homes homes;
    private final List<Step.LegalStatus> legal = new ArrayList<>();
    private final List<Step.Placement> placements = new ArrayList<>();
    private LocalDate orderOn;
    private LocalDate finalOrderOn;

    /** A period from one day until another, which is its end or the end of the history. */
    CarePeriod(Story story, CareRoute route, LocalDate from, LocalDate until) {
        this.story = story;
        this.dice = story.dice();
        this.route = route;
        this.from = from;
        this.until = until;
        this.homes = new Homes(story);
        this.orderOn = from;
        this.finalOrderOn = from;
    }

    /** In care and away from home. */
    void live(@Nullable LocalDate ended, @Nullable String reason) {
        decideLegalStatus(story.ageOn(from) < 4 && dice.chance(0.15));
        LocalDate moved = from;
        do {
            placements.add(homes.awayFromHome(moved, route));
            moved = Weekdays.from(moved.plusDays(20L + dice.days(420, 5_000)));
        } while (moved.isBefore(until));
        if (route == CareRoute.VOLUNTARY && dice.chance(0.025)) {
            // Planned dirt: a placement with parents makes no sense without a care order.
            placements.removeLast();
            placements.add(homes.withParents(placements.isEmpty() ? from : lastMove()));
        }
        finish(ended, reason);
    }

    private LocalDate lastMove() {
        return Weekdays.from(placements.getLast().from().plusDays(1));
    }

    /** On a care order, and at the last at home: from the day of the order, or after a time elsewhere. */
    void liveAtHomeAtLast(@Nullable LocalDate ended, @Nullable String reason) {
        finalOrderOn = Weekdays.from(from.plusWeeks(dice.between(22, 58)));
        legal.add(new Step.LegalStatus(from, "C1"));
        if (finalOrderOn.isBefore(until)) {
            legal.add(new Step.LegalStatus(finalOrderOn, "C2"));
        }
        LocalDate home = Weekdays.upTo(until.minusDays(10L + dice.days(260, 1_500)));
        if (home.isAfter(from.plusDays(14)) && dice.chance(0.75)) {
            placements.add(homes.awayFromHome(from, route));
            placements.add(homes.withParents(home));
        } else {
            placements.add(homes.withParents(from));
        }
        finish(ended, reason);
    }

    /** Through a placement order to an adoption, which ends the period. */
    void liveUntilAdopted() {
        finalOrderOn = Weekdays.from(from.plusDays(dice.between(170, 240)));
        legal.add(new Step.LegalStatus(from, "C1"));
        legal.add(new Step.LegalStatus(finalOrderOn, "E1"));
        LocalDate matched = Weekdays.from(finalOrderOn.plusDays(dice.between(60, 120)));
        LocalDate placed = Weekdays.from(matched.plusDays(dice.between(10, 30)));
        placements.add(homes.awayFromHome(from, route));
        placements.add(homes.withAdopters(placed));
        LocalDate decided = Weekdays.upTo(finalOrderOn.minusDays(dice.between(15, 60)));
        story.add(new Step.Adoption(decided, from, finalOrderOn, matched, placed, until, null, null));
        finish(until, "E12");
    }

    private void decideLegalStatus(boolean adoption) {
        switch (route) {
            case COURT -> decideByCourt(adoption);
            case REMAND -> legal.add(new Step.LegalStatus(from, "J1"));
            default -> legal.add(new Step.LegalStatus(from, "V2"));
        }
    }

    private void decideByCourt(boolean adoption) {
        if (dice.chance(0.1)) {
            legal.add(new Step.LegalStatus(from, dice.chance(0.5) ? "L1" : "L2"));
            orderOn = Weekdays.from(from.plusDays(dice.between(3, 8)));
        } else if (dice.chance(0.3)) {
            legal.add(new Step.LegalStatus(from, "V2"));
            orderOn = Weekdays.from(from.plusDays(dice.between(20, 150)));
        }
        finalOrderOn = Weekdays.from(orderOn.plusWeeks(dice.between(22, 58)));
        if (orderOn.isBefore(until) || legal.isEmpty()) {
            legal.add(new Step.LegalStatus(orderOn, "C1"));
        }
        if (finalOrderOn.isBefore(until)) {
            legal.add(new Step.LegalStatus(finalOrderOn, adoption ? "E1" : "C2"));
            if (adoption) {
                waitForAdopters();
            }
        }
    }

    private void waitForAdopters() {
        LocalDate decided = Weekdays.upTo(finalOrderOn.minusDays(dice.between(15, 60)));
        LocalDate matched = Weekdays.from(finalOrderOn.plusDays(dice.between(90, 400)));
        LocalDate reversed = Weekdays.from(finalOrderOn.plusDays(dice.between(400, 700)));
        boolean gaveUp = reversed.isBefore(until);
        boolean found = !gaveUp && matched.isBefore(until);
        story.add(new Step.Adoption(
                decided,
                from,
                finalOrderOn,
                found ? matched : null,
                null,
                null,
                gaveUp ? reversed : null,
                gaveUp ? "RD3" : null));
    }

    private void finish(@Nullable LocalDate ended, @Nullable String reason) {
        String need =
                route == CareRoute.UNACCOMPANIED ? "N8" : dice.chance(0.75) ? "N1" : dice.chance(0.6) ? "N5" : "N4";
        String plan = story.ageOn(until) < 6 ? dice.weighted(PLANS_YOUNG) : dice.weighted(PLANS_OLDER);
        boolean home = placements.getLast().type().equals("P1");
        story.add(new Step.Care(from, need, legal, placements, home ? "RETURN" : plan, rhythms(home), ended, reason));
        switch (route) {
            case COURT -> {
                story.heldBy(Service.COURT, from);
                if (finalOrderOn.isBefore(until)) {
                    story.supportedBy(Service.CARE, finalOrderOn, until);
                }
            }
            case UNACCOMPANIED -> story.supportedBy(Service.UNACCOMPANIED, from, until);
            default -> story.supportedBy(Service.CARE, from, until);
        }
    }

    private Step.CareRhythms rhythms(boolean home) {
        int firstReview = dice.chance(0.9) ? dice.between(19, 27) : dice.between(30, 40);
        int missing = story.ageOn(until) > 12 && dice.chance(0.2) ? dice.between(1, 9) : 0;
        return new Step.CareRhythms(
                new Rhythm(from, List.of(dice.between(2, 7)), home ? 27 : 39, 0.07, dice.key()),
                new Rhythm(from, List.of(firstReview, firstReview + 86), 174, 0.03, dice.key()),
                new Rhythm(from, List.of(14), 85, 0.15, dice.key()),
                new Rhythm(from, List.of(dice.between(15, 40)), 340, 0.08, dice.key()),
                new Rhythm(from, List.of(dice.between(40, 120)), 200, 0.2, dice.key()),
                missing);
    }
}
