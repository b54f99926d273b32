package org.plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.access.Role.Sight;

/** What practice asks of the matrix, whatever else changes in it. */
class PermissionMatrixTest {
    private static final PermissionMatrix MATRIX = PermissionMatrix.shipped();

    private static final Set<Permission> ABOUT_SINGLE_CHILDREN = EnumSet.of(
            Permission.SEE_CHILDREN,
            Permission.SEE_EVALUATIONS,
            Permission.EVALUATE,
            Permission.RAISE_SAFETY_ALERTS,
            Permission.RESOLVE_SAFETY_ALERTS);

    /** Of actions, those without children's sight meet the tasks of the plan, if anything. */
    private static final Set<Permission> ACTIONS = EnumSet.of(
            Permission.SEE_ACTIONS,
            Permission.AGREE_ACTIONS,
            Permission.VERIFY_ACTIONS,
            Permission.PROPOSE_ACTIONS_DONE);

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEAD_MEMBER", "BOARD_MEMBER", "DEMOCRATIC_SERVICES", "ADMINISTRATOR"})
    void keepsActionsFromThoseWhoNeitherMeetChildrenNorKeepThePlan(Role role) {
        assertThat(grantedTo(role)).doesNotContainAnyElementsOf(ACTIONS).doesNotContain(Permission.SEE_EVERY_TASK);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PLAN_OFFICER", "LEAD_MEMBER", "BOARD_MEMBER", "DEMOCRATIC_SERVICES", "ADMINISTRATOR"})
    void keepsSingleChildrenFromThoseWhoSeeFiguresOnly(Role role) {
        assertThat(role.sight()).isEqualTo(Sight.FIGURES);
        assertThat(grantedTo(role)).doesNotContainAnyElementsOf(ABOUT_SINGLE_CHILDREN);
    }

    @Test
    void letsEverybodyWhoMeetsAChildSayThatItMayBeUnsafe() {
        Set<Role> meetChildren = EnumSet.of(
                Role.SOCIAL_WORKER,
                Role.TEAM_MANAGER,
                Role.SERVICE_MANAGER,
                Role.HEAD_OF_SERVICE,
                Role.AUDITOR,
                Role.QUALITY_LEAD,
                Role.REVIEWING_OFFICER,
                Role.DIRECTOR,
                Role.INSPECTOR);

        assertThat(meetChildren).allMatch(role -> MATRIX.allows(Set.of(role), Permission.RAISE_SAFETY_ALERTS));
    }

    @Test
    void keepsTheSelectionFromThoseWhoseWorkIsEvaluated() {
        assertThat(grantedTo(Role.SOCIAL_WORKER)).doesNotContain(Permission.SEE_PROGRAMMES);
        assertThat(grantedTo(Role.TEAM_MANAGER)).doesNotContain(Permission.SEE_PROGRAMMES);
    }

    @Test
    void letsAnInspectorLookAndChangeNothing() {
        assertThat(grantedTo(Role.INSPECTOR))
                .allMatch(permission ->
                        permission.name().startsWith("SEE_") || permission == Permission.RAISE_SAFETY_ALERTS);
    }

    @Test
    void addsUpTheRolesOfAPersonWhoHasSeveral() {
        Set<Role> both = Set.of(Role.SOCIAL_WORKER, Role.AUDITOR);

        assertThat(MATRIX.allows(both, Permission.EVALUATE)).isTrue();
        assertThat(MATRIX.allows(Set.of(), Permission.SEE_MY_WORK)).isFalse();
    }

    private static Set<Permission> grantedTo(Role role) {
        return Arrays.stream(Permission.values())
                .filter(permission -> MATRIX.allows(Set.of(role), permission))
                .collect(Collectors.toSet());
    }
}
