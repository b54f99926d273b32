package org.plumbline.action.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.action.alert.AlertLifecycle.Refused;
import org.plumbline.action.alert.AlertLifecycle.Taken;

class AlertLifecycleTest {
    private static final Instant NOW = Instant.parse("2024-03-12T14:30:00Z");
    private static final SpokenTo MANAGER = new SpokenTo("Ann Price, team manager", NOW.minusSeconds(600));

    private static AlertStep complete(AlertStepKind kind) {
        return switch (kind) {
            case SPEAK -> new AlertStep.Speak(MANAGER);
            case ACKNOWLEDGE -> new AlertStep.Acknowledge(null);
            case DECIDE -> new AlertStep.Decide("Visit today by the duty worker");
            case RESOLVE -> new AlertStep.Resolve("Seen alone at 17:00, safe with grandmother");
            case RAISE -> throw new IllegalArgumentException("An alert is raised once");
        };
    }

    @Test
    void isRaisedWithoutAnybodyHavingBeenReached() {
        assertThat(AlertLifecycle.objectionsToRaising("Bruise not explained", null, NOW))
                .isEmpty();
    }

    @Test
    void isNotRaisedWithoutAWorryOrWithATelephoneCallOfTheFuture() {
        var later = new SpokenTo(" ", NOW.plus(Duration.ofHours(1)));

        assertThat(AlertLifecycle.objectionsToRaising(" ", later, NOW))
                .containsExactly(AlertReason.WORRY_MISSING, AlertReason.WHOM_MISSING, AlertReason.SPOKEN_IN_FUTURE);
    }

    @ParameterizedTest(name = "{0} --{1}--> {2}")
    @CsvSource({
        "RAISED,       SPEAK,       RAISED",
        "RAISED,       ACKNOWLEDGE, ACKNOWLEDGED",
        "RAISED,       DECIDE,      DECIDED",
        "ACKNOWLEDGED, SPEAK,       ACKNOWLEDGED",
        "ACKNOWLEDGED, DECIDE,      DECIDED",
        "DECIDED,      SPEAK,       DECIDED",
        "DECIDED,      DECIDE,      DECIDED",
        "DECIDED,      RESOLVE,     RESOLVED",
    })
    void goesWhereTheTableSays(AlertStatus from, AlertStepKind step, AlertStatus to) {
        assertThat(AlertLifecycle.decide(from, complete(step), false, NOW)).isEqualTo(new Taken(to));
    }

    @ParameterizedTest(name = "{0} --{1}--> refused")
    @CsvSource({
        "RAISED, RESOLVE", "ACKNOWLEDGED, RESOLVE", "ACKNOWLEDGED, ACKNOWLEDGE", "DECIDED, ACKNOWLEDGE",
        "RESOLVED, SPEAK", "RESOLVED, ACKNOWLEDGE", "RESOLVED, DECIDE", "RESOLVED, RESOLVE",
    })
    void goesNowhereElse(AlertStatus from, AlertStepKind step) {
        assertThat(AlertLifecycle.decide(from, complete(step), false, NOW))
                .isEqualTo(new Refused(List.of(AlertReason.NOT_FROM_HERE)));
    }

    @ParameterizedTest
    @EnumSource(AlertStatus.class)
    void isNeverAnsweredByItsAuthor(AlertStatus status) {
        for (AlertStepKind step : List.of(AlertStepKind.ACKNOWLEDGE, AlertStepKind.DECIDE, AlertStepKind.RESOLVE)) {
            assertThat(AlertLifecycle.decide(status, complete(step), true, NOW)).isInstanceOf(Refused.class);
        }
        assertThat(AlertLifecycle.open(status, true)).allMatch(step -> step == AlertStepKind.SPEAK);
    }

    @Test
    void letsTheAuthorSayWhomTheyReached() {
        assertThat(AlertLifecycle.decide(AlertStatus.RAISED, complete(AlertStepKind.SPEAK), true, NOW))
                .isEqualTo(new Taken(AlertStatus.RAISED));
    }

    @Test
    void needsADecisionAndAnOutcomeInWords() {
        assertThat(AlertLifecycle.decide(AlertStatus.RAISED, new AlertStep.Decide(" "), true, NOW))
                .isEqualTo(new Refused(List.of(AlertReason.AUTHOR, AlertReason.DECISION_MISSING)));
        assertThat(AlertLifecycle.decide(AlertStatus.DECIDED, new AlertStep.Resolve(""), false, NOW))
                .isEqualTo(new Refused(List.of(AlertReason.OUTCOME_MISSING)));
    }

    @Test
    void isLateInHoursOfAnyDay() {
        var clock = new AlertClock(Instant.parse("2024-03-10T23:00:00Z"));

        assertThat(clock.isLate(AlertStatus.RAISED, Instant.parse("2024-03-11T01:00:00Z")))
                .isFalse();
        assertThat(clock.isLate(AlertStatus.RAISED, Instant.parse("2024-03-11T01:00:01Z")))
                .isTrue();
        assertThat(clock.isLate(AlertStatus.ACKNOWLEDGED, Instant.parse("2024-03-11T07:00:01Z")))
                .isTrue();
        assertThat(clock.isLate(AlertStatus.DECIDED, Instant.parse("2024-03-20T00:00:00Z")))
                .isFalse();
        assertThat(clock.hoursSince(Instant.parse("2024-03-11T01:59:00Z"))).isEqualTo(2);
    }
}
