package org.plumbline.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.access.AccountId;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.database.AuthorityId;

class FirstStepsTest {
    private final FirstSteps steps = new FirstSteps(PermissionMatrix.shipped());

    @Test
    void leadsASocialWorkerToActionsAndThePlanAndNoFurther() {
        assertThat(pagesOf(Role.SOCIAL_WORKER)).containsExactly("/actions", "/plan");
    }

    @Test
    void leadsAnAuditorToTheEvaluationsToo() {
        assertThat(pagesOf(Role.AUDITOR)).contains("/actions", "/evaluations").doesNotContain("/overview");
    }

    @Test
    void leadsALeadMemberToWhatTheyReadAndToNothingThatTheyMayNotDo() {
        assertThat(pagesOf(Role.LEAD_MEMBER)).containsExactly("/overview", "/plan", "/boards", "/reports");
    }

    @Test
    void leadsSomebodyOfTwoRolesOnceToEachPage() {
        assertThat(pagesOf(Role.SOCIAL_WORKER, Role.LEAD_MEMBER))
                .containsExactly("/actions", "/overview", "/plan", "/boards", "/reports");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void leadsEverybodySomewhere(Role role) {
        assertThat(pagesOf(role)).isNotEmpty();
    }

    @Test
    void asksTheDatabaseNothing() {
        assertThat(steps.questionsFor(viewer(Role.DIRECTOR))).isEmpty();
    }

    private List<String> pagesOf(Role... roles) {
        return steps.lessonsFor(viewer(roles)).stream().map(WorkLesson::href).toList();
    }

    private static Viewer viewer(Role... roles) {
        return new Viewer(
                new SignedIn(new AccountId(1), new AuthorityId(1), null, "jo", "Jo Hall", Set.of(roles)),
                new Reach(false, Set.of(), null),
                LocalDate.of(2026, 3, 3),
                Instant.parse("2026-03-03T09:00:00Z"),
                Instant.parse("2026-03-02T09:00:00Z"));
    }
}
