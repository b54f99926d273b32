package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.demo.county.County;

class CastTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final County county = new County(1, 2_500, LocalDate.of(2026, 10, 31));

    @Test
    void hasSomebodyForEveryRole() {
        var roles = Cast.of(county, TODAY).stream().map(Cast.Persona::role).collect(Collectors.toSet());

        assertThat(roles).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Role.class));
    }

    @Test
    void hasSomebodyForEveryRoleInTheSmallestCountyToo() {
        var small = new County(4, 20, LocalDate.of(2026, 10, 31));

        var roles = Cast.of(small, TODAY).stream().map(Cast.Persona::role).collect(Collectors.toSet());

        assertThat(roles).contains(Role.DIRECTOR, Role.HEAD_OF_SERVICE, Role.SERVICE_MANAGER, Role.AUDITOR);
    }

    @Test
    void givesNoTwoPeopleOneUserName() {
        var names = Cast.of(county, TODAY).stream().map(Cast.Persona::userName).toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z.-]+"));
    }
}
