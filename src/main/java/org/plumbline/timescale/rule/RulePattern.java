package org.plumbline.timescale.rule;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.timescale.history.PeriodKind;
import org.plumbline.timescale.history.Trait;

/**
 * One pattern of a rule, from one provision, for as long as it is in force.
 *
 * @param name what tells it from the rule's other patterns, in words; empty when there is but one
 * @param traits what must be so of the period
 * @param without what must not be so of it
 * @param during what must go on beside it; one of several is enough, none asks for nothing
 * @param validFrom the first day it is in force; null while nobody has said so
 * @param validTo the last day it is in force, or null
 */
public record RulePattern(
        String name,
        Schedule schedule,
        Set<Trait> traits,
        Set<Trait> without,
        Set<PeriodKind> during,
        Confidence confidence,
        String citation,
        String address,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public RulePattern {
        traits = Set.copyOf(traits);
        without = Set.copyOf(without);
        during = Set.copyOf(during);
    }

    /** Whether it is in force on the day. */
    public boolean holdsOn(LocalDate day) {
        return validFrom != null && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether the traits of a period are those it asks for. */
    public boolean fits(Set<Trait> found) {
        return found.containsAll(traits) && without.stream().noneMatch(found::contains);
    }

    /** The provision with how sure it is: "SI 2010/959, regulation 33 (read in the source)". */
    public String source() {
        return citation + " (" + confidence.label() + ")";
    }
}
