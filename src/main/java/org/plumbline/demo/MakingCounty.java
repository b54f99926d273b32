package org.plumbline.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.plumbline.authority.Authorities;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.plumbline.demo.county.County;
import org.plumbline.page.AuthorityColour;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;

/** Makes the fictional authority through the doors that a real one would use, one part after the other. */
@Component
class MakingCounty {
    /** How far back the history goes. */
    static final int MONTHS = 30;

    private static final int DAYS_TO_EXPORT = 5;

    private final Authorities authorities;
    private final TakingInSeries series;
    private final EnteringStructure structure;
    private final DemoPeople people;
    private final EnteringFramework framework;
    private final EnteringInspections inspections;
    private final EnteringPractice practice;
    private final EnteringProgrammes programmes;
    private final EnteringAlerts alerts;
    private final EnteringPlan plan;
    private final EnteringReports reports;
    private final Clock clock;

    MakingCounty(
            Authorities authorities,
            TakingInSeries series,
            EnteringStructure structure,
            DemoPeople people,
            EnteringFramework framework,
            EnteringInspections inspections,
            EnteringPractice practice,
            EnteringProgrammes programmes,
            EnteringAlerts alerts,
            EnteringPlan plan,
            EnteringReports reports,
            Clock clock) {
        this.authorities = authorities;
        this.series = series;
        this.structure = structure;
        this.people = people;
        this.framework = framework;
        this.inspections = inspections;
        this.practice = practice;
        this.programmes = programmes;
        this.alerts = alerts;
        this.plan = plan;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Makes it, with its history up to now; the last workbook is as at the end of last month, or the one before in the
     * first days of a month.
     *
     * @param say is told how it goes, a line at a time
     * @return one line on what was made
     */
    String make(long seed, int children, Consumer<String> say) {
        LocalDate today = Dates.dayOf(clock.instant());
        var county = new County(
                seed,
                children,
                today.minusDays(DAYS_TO_EXPORT).withDayOfMonth(1).minusDays(1));
        say.accept(("Making %s: about %,d children in need at a time, thirty months of history. This happens once."
                        + " A workbook also names children with only a contact, or whose case has ended.")
                .formatted(County.NAME, children));
        AuthorityId authority = authorities.found(County.NAME, "Tarrowshire", AuthorityColour.TEAL.code());
        Tenancy.in(authority, Actor.system("demo"), () -> {
            make(county, today, say);
            return authority;
        });
        return "%s, %,d children, seed %d, made on %s".formatted(County.NAME, children, seed, today);
    }

    private void make(County county, LocalDate today, Consumer<String> say) {
        series.take(county, MONTHS, say);
        structure.enter(county, today, MONTHS, say);
        people.add(county, today);
        var register = people.register(county);
        framework.enter(county, today, MONTHS, register, say);
        inspections.enter(county, today, register, say);
        practice.enter(county, today, MONTHS, register, say);
        programmes.enter(county, today, MONTHS, register, say);
        alerts.enter(county, today, register, say);
        plan.enter(county, today, register, say);
        reports.enter(county, today, register, say);
    }
}
