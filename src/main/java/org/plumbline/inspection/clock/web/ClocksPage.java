package org.plumbline.inspection.clock.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.clock.Decision;
import org.plumbline.inspection.clock.PlanClock;
import org.plumbline.inspection.clock.web.ClockDecisions.RuleVersion;
import org.plumbline.inspection.reading.InspectionKind;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;

/** The rules that say what must be done after a report. */
record ClocksPage(String lead, Table rules) {
    static final String TITLE = "Clocks of the plan";

    static ClocksPage of(List<PlanClock> clocks, Map<RuleVersion, Decision> decided) {
        long unsure = clocks.stream()
                .filter(clock -> !clock.read() && !decided.containsKey(RuleVersion.of(clock)))
                .count();
        return new ClocksPage(
                lead(unsure),
                Table.of(TITLE)
                        .hideCaption()
                        .column("What must be done")
                        .column("After")
                        .column("Within")
                        .column("How sure")
                        .column("Holds from")
                        .rows(clocks.stream()
                                .map(clock -> row(clock, decided.get(RuleVersion.of(clock))))
                                .toList()));
    }

    private static String lead(long unsure) {
        String what =
                "What must be done after a report or letter of Ofsted, counted in working days from the day it was"
                        + " received.";
        return unsure == 0
                ? what
                : what + " " + Numbers.of(unsure, "rule is", "rules are")
                        + " not confirmed: nobody read the number in a source, so the authority confirms it.";
    }

    private static List<Cell> row(PlanClock clock, @Nullable Decision decision) {
        return List.of(
                Cell.link(clock.title(), InspectionLinks.clock(clock.code())).below(clock.source()),
                Cell.text(after(clock)),
                Cell.text(within(clock, decision)),
                Cell.tag(ClockTags.of(clock, decision)),
                Cell.day(clock.validFrom()).below(clock.validTo() == null ? null : "to " + Dates.day(clock.validTo())));
    }

    static String after(PlanClock clock) {
        String kinds =
                clock.kinds().stream().sorted().map(InspectionKind::label).collect(Collectors.joining(", "));
        return clock.onlyAfterPriorityAction() ? kinds + ", with areas for priority action" : kinds;
    }

    static String within(PlanClock clock, @Nullable Decision decision) {
        int days = decision == null ? clock.workingDays() : decision.workingDays();
        return Numbers.of(days, "working day", "working days");
    }
}
