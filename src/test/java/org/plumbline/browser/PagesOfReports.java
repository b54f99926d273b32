package org.plumbline.browser;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.Role;
import org.plumbline.database.AuthorityId;
import org.plumbline.report.composer.Details;
import org.plumbline.report.composer.FreezingReports;
import org.plumbline.report.composer.MakingReports;
import org.plumbline.report.composer.ReadingReports;
import org.plumbline.report.composer.ReportId;
import org.plumbline.report.composer.TakingSnapshots;
import org.plumbline.report.composer.WritingReports;
import org.plumbline.report.composer.outline.SectionKey;
import org.plumbline.testing.TestAuthorities;

/** A Select Committee report, written, with figures and one version. */
record PagesOfReports(
        TestAuthorities authorities,
        MakingReports making,
        WritingReports writing,
        TakingSnapshots snapshots,
        FreezingReports freezing,
        ReadingReports reading)
        implements RouteSource {

    @Override
    public List<Route> routes() {
        AuthorityId authority = authorities.anAuthority();
        var officer = authorities.aPerson(authority, "Bridget Orme", Role.PLAN_OFFICER);
        var lead = authorities.aPerson(authority, "Ruth Adeyemi", Role.QUALITY_LEAD);
        authorities.aChild(authority, "1001", null, null, "children-in-need", "in-care", "placed-at-home");
        ReportId id = authorities.in(authority, () -> written(officer.account()));
        String report = "/reports/" + id.value();
        return List.of(
                Route.of("/reports", officer),
                Route.of("/reports", authorities.aPerson(authorities.anAuthority(), "Nora Lane", Role.PLAN_OFFICER)),
                Route.of("/reports/new", officer),
                Route.of("/reports/small-numbers", lead),
                Route.of("/reports/{id}", report, officer),
                Route.of("/reports/{id}/details", report + "/details", officer),
                Route.of("/reports/{id}/sections/{key}", report + "/sections/s2", officer),
                Route.of("/reports/{id}/new-section", report + "/new-section", officer),
                Route.of("/reports/{id}/papers", report + "/papers", officer),
                Route.of("/reports/{id}/figures", report + "/figures", officer),
                Route.of("/reports/{id}/preview/{view}", report + "/preview/public", officer),
                Route.of("/reports/{id}/preview/{view}", report + "/preview/confidential", officer),
                Route.of("/reports/{id}/checklist", report + "/checklist", officer),
                Route.of("/reports/{id}/template", report + "/template", officer),
                Route.of("/reports/{id}/versions", report + "/versions", officer),
                Route.of("/reports/{id}/versions/{number}", report + "/versions/1", officer));
    }

    private ReportId written(org.plumbline.access.AccountId by) {
        ReportId id = making.make(
                "select-committee",
                new Details(
                        "Improvement plan, phase 2",
                        LocalDate.of(2026, 3, 24),
                        "Ruth Adeyemi",
                        "Bridget Orme",
                        "bridget.orme@example.gov.uk",
                        "Councillor Jill Astbury"),
                by);
        snapshots.take(id, by);
        for (String section : List.of("s1", "s2", "s9")) {
            writing.write(id, new SectionKey(section), 0, "[[children-placed-at-home]] children live at home.", by);
        }
        freezing.freeze(id, "For sign-off", by);
        return id;
    }
}
