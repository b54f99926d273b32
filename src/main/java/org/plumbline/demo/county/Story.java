package org.plumbline.demo.county;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child's history while it is being told: who the child is, and the steps most courses share. The child is made known
 * with {@link #born} before anything happens.
 */
final class Story {
    private static final double YEAR = 365.25;
    private static final double OLDEST = 17.9;
    private static final Weights ETHNICITIES = Weights.of("WBRI*720 WIRI*6 WOTH*38 WIRT*2 WROM*9 MWBC*32 MWBA*14"
            + " MWAS*22 MOTH*21 AIND*12 APKN*31 ABAN*9 AOTH*16 BCRB*11 BAFR*28 BOTH*9 CHNE*2 OOTH*22 NOBT*14 REFU*3");
    private static final Weights SEXES = Weights.of("M*516 F*480 U*4");
    private static final Weights SOURCES = Weights.of("6*280 2A*190 3A*35 3B*30 3C*25 3D*45 3E*20 3F*25 1A*45 1B*25"
            + " 1C*10 1D*12 2B*20 4*25 5A*30 5B*35 5C*25 7*22 8*55 9*35 10*11");
    private static final Weights NEEDS =
            Weights.of("N1*560 N2*70 N3*35 N4*80 N5*145 N6*25 N7*3 N8*22 N9*10 N0*6 PSRMEM*2");

    private final Dice dice;
    private final LocalDate ends;
    private final String caseId;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Identity identity;

    Story(Dice dice, LocalDate ends, String caseId) {
        this.dice = dice;
        this.ends = ends;
        this.caseId = caseId;
    }

    Dice dice() {
        return dice;
    }

    LocalDate ends() {
        return ends;
    }

    /** The history; what would begin after its end is not told. */
    ChildHistory told() {
        var happened = steps.stream().filter(step -> !step.on().isAfter(ends)).toList();
        return new ChildHistory(identity(), happened);
    }

    Identity identity() {
        if (identity == null) {
            throw new IllegalStateException("The child is not born yet");
        }
        return identity;
    }

    /** The child's age in years on this day; less than nought before birth. */
    double ageOn(LocalDate date) {
        return ChronoUnit.DAYS.between(identity().bornOn(), date) / YEAR;
    }

    /**
     * Decides who the child is: of an age in this range when first known, and still under eighteen on the last day.
     */
    void born(LocalDate first, LocalDate last, double youngest, double oldest, boolean disabled) {
        double room = OLDEST - ChronoUnit.DAYS.between(first, last) / YEAR;
        double most = Math.max(0.02, Math.min(oldest, room));
        double age = dice.within(Math.min(youngest, most), most);
        born(first.minusDays(Math.round(age * YEAR)), disabled, false);
    }

    void born(LocalDate on, boolean disabled, boolean unaccompanied) {
        String ethnicity = unaccompanied ? "OOTH" : dice.weighted(ETHNICITIES);
        identity = new Identity(caseId, dice.weighted(SEXES), ethnicity, on, disabled, unaccompanied, dice.key());
    }

    void add(Step step) {
        steps.add(step);
    }

    void heldBy(Service service, LocalDate from) {
        steps.add(new Step.Held(from, service, dice.key()));
    }

    /** The date itself, or nothing when it is still to come at the end of the history. */
    @Nullable
    LocalDate ifPast(LocalDate date) {
        return date.isAfter(ends) ? null : date;
    }

    void contact(LocalDate on) {
        steps.add(new Step.Contact(on, dice.weighted(SOURCES)));
    }

    /** A contact that becomes a referral the same or the next day. */
    void refer(LocalDate on, boolean noFurtherAction) {
        String source = dice.weighted(SOURCES);
        LocalDate contacted = dice.chance(0.7) ? on : Weekdays.plus(on, -1);
        steps.add(new Step.Contact(contacted, source));
        steps.add(new Step.Referral(on, source, noFurtherAction));
        heldBy(Service.FRONT_DOOR, contacted);
    }

    /** A re-referral: an earlier, closed time with the service, for about one in five. */
    void perhapsEarlier(LocalDate referredOn) {
        boolean recent = dice.chance(0.2);
        int gap = recent ? dice.between(25, 340) : dice.between(400, 1_500);
        LocalDate closed = Weekdays.upTo(referredOn.minusDays(gap));
        boolean before = recent || dice.chance(0.12);
        if (before && ageOn(closed.minusDays(120)) > 0) {
            FrontDoor.assessment(this, closed, "RC8");
        }
    }

    /** Office days an assessment takes: about one in six more than the 45 that are allowed. */
    int assessmentDays() {
        if (dice.chance(0.155)) {
            return dice.between(46, 74);
        }
        return dice.chance(0.45) ? dice.between(36, 44) : dice.between(4, 40);
    }

    /**
     * An assessment from the referral on, held by an assessment team unless another service has the case.
     *
     * @return the day it was or will be authorised
     */
    LocalDate assess(LocalDate referredOn, int days, boolean support) {
        // Planned dirt: now and then a system says the assessment began before the referral.
        LocalDate from = dice.chance(0.003) ? Weekdays.plus(referredOn, -dice.between(2, 8)) : referredOn;
        LocalDate authorised = Weekdays.plus(referredOn, days);
        steps.add(new Step.Assessment(from, dice.chance(0.96), ifPast(authorised), support));
        heldBy(Service.ASSESSMENT, Weekdays.plus(referredOn, 1));
        return authorised;
    }

    /** Assessments while support goes on: about every fourteen months for a good half of the children. */
    void reassess(LocalDate from, LocalDate until) {
        LocalDate next = from.plusDays(dice.between(250, 520));
        while (next.isBefore(until)) {
            if (dice.chance(0.6)) {
                LocalDate start = Weekdays.from(next);
                LocalDate done = Weekdays.plus(start, assessmentDays());
                steps.add(new Step.Assessment(start, dice.chance(0.95), ifPast(done), true));
            }
            next = next.plusDays(dice.between(250, 520));
        }
    }

    /** The period as a child in need, seen about every four weeks. */
    void need(LocalDate from, @Nullable LocalDate closed, @Nullable String reason) {
        String need = identity().unaccompanied() ? "N8" : identity().disabled() && dice.chance(0.6) ? "N2" : needCode();
        var seen = new Rhythm(from, List.of(dice.between(2, 12)), 27, 0.1, dice.key());
        steps.add(new Step.Need(from, need, seen, closed, reason));
    }

    private String needCode() {
        return dice.weighted(NEEDS);
    }

    /** Support from this day on, with a change of worker inside the service now and then. */
    void supportedBy(Service service, LocalDate from, LocalDate until) {
        LocalDate change = from;
        do {
            heldBy(service, change);
            change = Weekdays.from(change.plusDays(dice.between(240, 900)));
        } while (change.isBefore(until));
    }
}
