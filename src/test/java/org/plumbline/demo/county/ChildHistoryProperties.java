package org.plumbline.demo.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for every child's history in every county. */
class ChildHistoryProperties {
    private static final LocalDate ENDS = LocalDate.of(2026, 10, 31);
    private static final int MOST_DAYS_OF_DIRT = 20;

    @Property
    void nothingHappensAfterTheHistoryEnds(
            @ForAll @LongRange(min = 0, max = 999) long seed, @ForAll @Number int child) {
        var history = child(seed, child);

        assertThat(history.steps()).isNotEmpty().allMatch(step -> !step.on().isAfter(ENDS));
    }

    @Property
    void anAssessmentFollowsItsReferralExceptForTheMistakesPlanned(
            @ForAll @LongRange(min = 0, max = 999) long seed, @ForAll @Number int child) {
        var history = child(seed, child);

        for (var assessment : history.all(Step.Assessment.class)) {
            assertThat(history.begun(Step.Referral.class, assessment.on().plusDays(MOST_DAYS_OF_DIRT)))
                    .as("referral before %s", assessment)
                    .isNotEmpty();
        }
    }

    @Property
    void aReferralFollowsAContactFromTheSameSource(
            @ForAll @LongRange(min = 0, max = 999) long seed, @ForAll @Number int child) {
        var history = child(seed, child);

        for (var referral : history.all(Step.Referral.class)) {
            assertThat(history.all(Step.Contact.class))
                    .anyMatch(contact -> contact.source().equals(referral.source())
                            && !contact.on().isAfter(referral.on())
                            && contact.on().isAfter(referral.on().minusDays(6)));
        }
    }

    @Property
    void aProtectionPlanStartsAtTheConferenceOfAnEnquiry(
            @ForAll @LongRange(min = 0, max = 999) long seed, @ForAll @Number int child) {
        var history = child(seed, child);

        for (var plan : history.all(Step.ProtectionPlan.class)) {
            assertThat(history.all(Step.Enquiry.class))
                    .anyMatch(enquiry -> plan.on().equals(enquiry.conferenceOn())
                            && enquiry.plan()
                            && enquiry.on().isBefore(plan.on()));
        }
    }

    @Property
    void everyPlanAndEveryTimeInCareLiesWithinATimeInNeed(
            @ForAll @LongRange(min = 0, max = 999) long seed, @ForAll @Number int child) {
        var history = child(seed, child);

        for (var plan : history.all(Step.ProtectionPlan.class)) {
            assertThat(history.all(Step.Need.class)).anyMatch(need -> contains(need, plan.on()));
        }
        for (var care : history.all(Step.Care.class)) {
            assertThat(history.all(Step.Need.class)).anyMatch(need -> contains(need, care.on()));
        }
    }

    @Property
    void onlyOneTimeInNeedGoesOnAtOnce(@ForAll @LongRange(min = 0, max = 999) long seed, @ForAll @Number int child) {
        var needs = child(seed, child).all(Step.Need.class);

        for (int i = 1; i < needs.size(); i++) {
            assertThat(needs.get(i - 1).closedOn())
                    .isNotNull()
                    .isBefore(needs.get(i).on());
        }
    }

    @Property
    void aChildIsUnderEighteenWhenHelpedAndNeverFarFromBirthWhenUnborn(
            @ForAll @LongRange(min = 0, max = 999) long seed, @ForAll @Number int child) {
        var history = child(seed, child);
        LocalDate born = history.identity().bornOn();
        LocalDate first = history.steps().stream()
                .map(Step::on)
                .min(Comparator.naturalOrder())
                .orElseThrow();

        assertThat(born.until(first, ChronoUnit.DAYS)).isGreaterThan(-150);
        for (var referral : history.all(Step.Referral.class)) {
            assertThat(referral.on()).isBefore(born.plusYears(18));
        }
        for (var care : history.all(Step.Care.class)) {
            LocalDate until = care.endedOn() == null ? ENDS : care.endedOn();
            assertThat(until).isBeforeOrEqualTo(born.plusYears(18));
        }
    }

    @Property
    void ordersAndHomesFollowOneAnotherWithinTheTimeInCare(
            @ForAll @LongRange(min = 0, max = 999) long seed, @ForAll @Number int child) {
        for (var care : child(seed, child).all(Step.Care.class)) {
            assertThat(care.legal().getFirst().from()).isEqualTo(care.on());
            assertThat(care.placements().getFirst().from()).isEqualTo(care.on());
            assertThat(care.legal()).isSortedAccordingTo(Comparator.comparing(Step.LegalStatus::from));
            assertThat(care.placements()).isSortedAccordingTo(Comparator.comparing(Step.Placement::from));
        }
    }

    @Property
    void aHomeWithParentsIsTheirsAndStandsOnACareOrderExceptForTheMistakesPlanned(
            @ForAll @LongRange(min = 0, max = 999) long seed, @ForAll @Number int child) {
        for (var care : child(seed, child).all(Step.Care.class)) {
            for (var home : care.placements()) {
                if (home.type().equals("P1")) {
                    assertThat(home.provider()).isEqualTo("PR0");
                    assertThat(care.legal().getFirst().code()).isIn("C1", "V2");
                }
            }
        }
    }

    @Property
    void aCareLeaverWasInCareUntilTheEighteenthBirthday(
            @ForAll @LongRange(min = 0, max = 999) long seed, @ForAll @Number int child) {
        var history = child(seed, child);

        for (var leaver : history.all(Step.LeavingCare.class)) {
            assertThat(history.all(Step.Care.class))
                    .anyMatch(care -> leaver.on().equals(care.endedOn()));
            assertThat(leaver.on()).isEqualTo(history.identity().bornOn().plusYears(18));
        }
    }

    @Property
    void somebodyHoldsEveryReferredChild(@ForAll @LongRange(min = 0, max = 999) long seed, @ForAll @Number int child) {
        var history = child(seed, child);

        for (var referral : history.all(Step.Referral.class)) {
            assertThat(history.heldOn(referral.on())).isPresent();
        }
    }

    private static ChildHistory child(long seed, int child) {
        return new County(seed, 10, ENDS).child(child);
    }

    private static boolean contains(Step.Need need, LocalDate date) {
        return !date.isBefore(need.on()) && (need.closedOn() == null || !date.isAfter(need.closedOn()));
    }

    @IntRange(min = 0, max = 200_000)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Number {}
}
