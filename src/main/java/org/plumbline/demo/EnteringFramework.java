package org.plumbline.demo;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.plumbline.access.Role;
import org.plumbline.demo.county.County;
import org.plumbline.framework.AdoptingStandards;
import org.springframework.stereotype.Component;

/** Has the quality lead adopt the shipped practice standards, as from the beginning of the history. */
@Component
class EnteringFramework {
    private final AdoptingStandards adopting;

    EnteringFramework(AdoptingStandards adopting) {
        this.adopting = adopting;
    }

    void enter(County county, LocalDate today, int months, DemoPeople.Register people, Consumer<String> say) {
        String lead = Cast.of(county, today).stream()
                .filter(persona -> persona.role() == Role.QUALITY_LEAD)
                .findFirst()
                .orElseThrow()
                .name();
        LocalDate from = today.minusMonths(months).withDayOfMonth(1);
        say.accept("  %,d practice standards"
                .formatted(adopting.adoptAll(from, people.account(lead)).size()));
    }
}
