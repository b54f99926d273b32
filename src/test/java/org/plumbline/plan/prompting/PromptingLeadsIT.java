package org.plumbline.plan.prompting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.keeping.APlan.by;
import static org.plumbline.plan.keeping.APlan.done;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Workers;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Fate;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.EndingPhases;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The actions of the plan are agreed on 5 January 2026; six weeks of it end on 16 February. */
@DatabaseTest
class PromptingLeadsIT {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 16);

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private MakingPlans making;

    @Autowired
    private AgreeingPlanActions agreeing;

    @Autowired
    private TakingPlanSteps steps;

    @Autowired
    private EndingPhases ending;

    @Autowired
    private PromptingLeads prompting;

    @Autowired
    private Workers workers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    private APlan at;
    private PlanActionId first;

    @BeforeEach
    void makeAPlan() {
        clock.advanceTo(LocalDate.of(2026, 1, 5));
        at = new APlan(authorities, making, agreeing);
        first = at.anAction("Supervise every worker monthly");
        at.anAction("Record decisions");
        at.in(() -> {
            workers.setContact(APlan.worker(at.lead), "mary.price@example.org", null);
            return first;
        });
    }

    private int promptOn(LocalDate day) {
        clock.advanceTo(day);
        return at.in(prompting::prompt);
    }

    private List<String> mails() {
        return at.in(() -> jdbc.sql("select subject || E'\\n' || body from outbox_mails order by id")
                .query(String.class)
                .list());
    }

    @Test
    void asksALeadInOneMailForAllThatIsDueOnTheLastDayOfTheSixWeeks() {
        assertThat(promptOn(LAST_DAY.minusDays(1))).isZero();

        assertThat(promptOn(LAST_DAY)).isEqualTo(1);

        assertThat(mails()).hasSize(1);
        assertThat(mails().getFirst())
                .contains("2 actions need your update")
                .contains("PA-1.1, last answered for on 5 January 2026")
                .contains("PA-1.2")
                .contains("/plan/updates")
                .doesNotContain("Supervise");
    }

    @Test
    void asksOnceAPeriodAndAgainWhenSixMoreWeeksHaveGoneBy() {
        promptOn(LAST_DAY);

        assertThat(promptOn(LAST_DAY.plusDays(1))).isZero();
        assertThat(promptOn(LAST_DAY.plusDays(41))).isZero();
        assertThat(promptOn(LAST_DAY.plusDays(42))).isEqualTo(1);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void countsSixWeeksFromTheAnswer() {
        promptOn(LAST_DAY);
        LocalDate answered = LAST_DAY.plusDays(2);
        at.in(() -> done(steps.answer(first, 0, Delivery.ON_TRACK, "All teams begin", by(at.lead, answered))));

        promptOn(answered.plusDays(41));
        assertThat(mails().getLast()).contains("PA-1.2").doesNotContain("PA-1.1");

        promptOn(answered.plusDays(42));
        assertThat(mails()).hasSize(3);
        assertThat(mails().getLast()).contains("PA-1.1").doesNotContain("PA-1.2");
    }

    @Test
    void asksForNothingThatIsSettled() {
        clock.advanceTo(LAST_DAY);
        at.in(() -> done(
                ending.settle(first, Fate.DROPPED, java.util.Set.of(), "Done elsewhere", by(at.officer, LAST_DAY))));

        promptOn(LAST_DAY);

        assertThat(mails().getFirst()).doesNotContain("PA-1.1").contains("1 action needs your update");
    }

    @Test
    void notesThatALeadHasNoAddressAndSendsNothing() {
        at.in(() -> {
            workers.setContact(APlan.worker(at.lead), null, null);
            return first;
        });

        assertThat(promptOn(LAST_DAY)).isEqualTo(1);

        assertThat(mails()).isEmpty();
        assertThat(at.in(() -> jdbc.sql("select count(*) from plan_prompts where not reachable")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(2);
    }
}
