package org.plumbline.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Dates;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The overview of evaluations and actions, in figures. */
@Controller
class OverviewController {
    private final ReadingOverview reading;
    private final ObjectProvider<UsesMeasures> uses;
    private final Clock clock;
    private final Pages pages;

    OverviewController(ReadingOverview reading, ObjectProvider<UsesMeasures> uses, Clock clock, Pages pages) {
        this.reading = reading;
        this.uses = uses;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(OverviewPage.ADDRESS)
    @Requires(Permission.SEE_OVERVIEW)
    View showOverview(@RequestParam(defaultValue = "" + Period.USUAL_LENGTH) int months, SignedIn person, Reach reach) {
        LocalDate today = Dates.dayOf(clock.instant());
        Viewpoint viewpoint = Viewpoint.of(person, reach);
        Overview overview = reading.read(Period.of(months, today), viewpoint, today);
        List<UsesMeasures.Use> measured = uses.orderedStream()
                .flatMap(room -> room.listUses(person).stream())
                .toList();
        return pages.show(
                Sheet.of(Section.OVERVIEW, OverviewPage.TITLE),
                OverviewPage.of(overview, measured, viewpoint.showsTeams()));
    }
}
