package org.plumbline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.access.Role;
import org.plumbline.authority.WorkerId;
import org.plumbline.plan.PlanPerson;
import org.plumbline.plan.Responsible;
import org.plumbline.plan.Signature;

/** Who does what to the fictional plan, and when. */
record PlanCast(List<Cast.Persona> cast, DemoPeople.Register people, LocalDate today) {
    private static final LocalTime SIGNED = LocalTime.of(11, 20);

    /** The plan officer, so many days ago. */
    Signature officer(int daysAgo) {
        return new Signature(
                new PlanPerson(people.account(persona(Role.PLAN_OFFICER).name()), null, true), at(daysAgo));
    }

    /** Who keeps the boards' papers and minutes, so many days ago. */
    Signature clerk(int daysAgo) {
        return new Signature(
                new PlanPerson(people.account(persona(Role.DEMOCRATIC_SERVICES).name()), null, true), at(daysAgo));
    }

    /** Somebody of a role given by its code who speaks for it, so many days ago; in the structure or not. */
    Signature speaking(String code, int daysAgo) {
        return new Signature(new PlanPerson(people.account(persona(role(code)).name()), null, false), at(daysAgo));
    }

    /** The day on which a board met so many days ago: at a weekend, the Friday before. */
    LocalDate meetingDay(int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    /** The name of who has a role given by its code; anything else is a name itself. */
    String name(String roleOrName) {
        return isRole(roleOrName) ? persona(role(roleOrName)).name() : roleOrName;
    }

    /** The account of who has a role given by its code; null for somebody who is only named. */
    @Nullable
    AccountId findAccount(String roleOrName) {
        return isRole(roleOrName) ? people.account(name(roleOrName)) : null;
    }

    private static boolean isRole(String roleOrName) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.code().equals(roleOrName));
    }

    /** Somebody of a role, so many days ago. */
    Signature signed(Role role, int daysAgo) {
        return new Signature(new PlanPerson(people.account(persona(role).name()), worker(role), false), at(daysAgo));
    }

    /** Somebody who may verify what this role leads: the quality lead manages the auditors. */
    Signature verifying(Role lead, int daysAgo) {
        return signed(lead == Role.AUDITOR || lead == Role.QUALITY_LEAD ? Role.DIRECTOR : Role.AUDITOR, daysAgo);
    }

    Responsible responsible(Role role) {
        return new Responsible(worker(role), persona(role).name());
    }

    static Role role(String code) {
        return Role.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private WorkerId worker(Role role) {
        return people.worker(persona(role).name());
    }

    private Cast.Persona persona(Role role) {
        return cast.stream()
                .filter(persona -> persona.role() == role)
                .findFirst()
                .orElseGet(() -> cast.stream()
                        .filter(persona -> persona.role() == Role.DIRECTOR)
                        .findFirst()
                        .orElseThrow());
    }

    private Instant at(int daysAgo) {
        return EnteringPractice.at(today.minusDays(daysAgo), SIGNED);
    }
}
