package org.plumbline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
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
