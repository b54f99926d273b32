package org.plumbline.evaluation.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.People;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.cohort.Selections;
import org.plumbline.evaluation.programme.ListedProgramme;
import org.plumbline.evaluation.programme.PlannedProgramme;
import org.plumbline.evaluation.programme.PlanningProgramme;
import org.plumbline.evaluation.programme.ProgrammeId;
import org.plumbline.evaluation.programme.Programmes;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of programmes, and the form of a new one. */
@Controller
class ProgrammesController {
    private static final int PAGE_SIZE = 25;

    private final Programmes programmes;
    private final PlanningProgramme planning;
    private final Selections selections;
    private final People people;
    private final PermissionMatrix permissions;
    private final Clock clock;
    private final Pages pages;

    ProgrammesController(
            Programmes programmes,
            PlanningProgramme planning,
            Selections selections,
            People people,
            PermissionMatrix permissions,
            Clock clock,
            Pages pages) {
        this.programmes = programmes;
        this.planning = planning;
        this.selections = selections;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/programmes")
    @Requires(Permission.SEE_PROGRAMMES)
    View showProgrammes(@RequestParam(required = false) @Nullable Long after, SignedIn person) {
        ProgrammeId last = after == null ? null : new ProgrammeId(after);
        List<ListedProgramme> found = programmes.list(today(), last, PAGE_SIZE + 1);
        boolean mayPlan = permissions.allows(person.roles(), Permission.PLAN_PROGRAMMES);
        return pages.show(
                Sheet.of(Section.PROGRAMMES, ProgrammesPage.TITLE),
                ProgrammesPage.of(found, PAGE_SIZE, last == null, mayPlan));
    }

    @GetMapping("/programmes/new")
    @Requires(Permission.PLAN_PROGRAMMES)
    View showNewProgramme() {
        return pages.show(sheet(), NewProgrammePage.blank(offered(), today()));
    }

    @PostMapping("/programmes")
    @Requires(Permission.PLAN_PROGRAMMES)
    View submitNewProgramme(Form form, SignedIn person) {
        NewProgrammePage.Offered offered = offered();
        FormErrors errors = new FormErrors();
        Optional<PlannedProgramme> plan = ProgrammeForm.read(form, offered.auditors(), errors);
        if (plan.isEmpty()) {
            return pages.invalid(sheet(), NewProgrammePage.of(offered, form, errors));
        }
        ProgrammeId id = planning.plan(plan.get(), person.account());
        return pages.seeOther(ProgrammeLinks.programme(id), "The programme is planned. Nobody is drawn yet.");
    }

    private NewProgrammePage.Offered offered() {
        return new NewProgrammePage.Offered(selections.listSizes(), people.listWho(Permission.EVALUATE));
    }

    private static Sheet sheet() {
        return Sheet.of(Section.PROGRAMMES, NewProgrammePage.TITLE);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
