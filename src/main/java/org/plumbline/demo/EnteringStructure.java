package org.plumbline.demo;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.plumbline.authority.StructureHistory;
import org.plumbline.demo.county.County;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters the county's teams and who answers for whom, through the door that takes many lines at once. */
@Component
class EnteringStructure {
    private static final int LINES_AT_ONCE = 20_000;

    private final StructureHistory structure;

    EnteringStructure(StructureHistory structure) {
        this.structure = structure;
    }

    /** Enters the structure as it was over the last months, up to today. */
    @Transactional
    void enter(County county, LocalDate today, int months, Consumer<String> say) {
        var ofCounty = new StructureOfCounty(county);
        structure.placeTeams(ofCounty.teams());
        var management = ofCounty.management();
        structure.record(management);
        structure.recordContacts(ofCounty.contacts(today));
        var reviewing = ofCounty.reviewing(today.minusMonths(months)).toList();
        for (int from = 0; from < reviewing.size(); from += LINES_AT_ONCE) {
            structure.record(reviewing.subList(from, Math.min(reviewing.size(), from + LINES_AT_ONCE)));
        }
        say.accept("  %,d teams, %,d lines of who answers for whom"
                .formatted(ofCounty.teams().size(), management.size() + reviewing.size()));
    }
}
