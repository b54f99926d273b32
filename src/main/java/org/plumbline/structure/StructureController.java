package org.plumbline.structure;

import java.time.Clock;
import java.time.LocalDate;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.ServiceAreaId;
import org.plumbline.authority.Structure;
import org.plumbline.authority.Structures;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.Teams;
import org.plumbline.authority.Teams.TeamRow;
import org.plumbline.authority.Workers;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The structure as a whole, its service areas and its teams. */
@Controller
class StructureController {
    private final Structures structures;
    private final StructureLines lines;
    private final ChangingStructure changing;
    private final Teams teams;
    private final Workers workers;
    private final PermissionMatrix matrix;
    private final Clock clock;
    private final Pages pages;

    StructureController(
            Structures structures,
            StructureLines lines,
            ChangingStructure changing,
            Teams teams,
            Workers workers,
            PermissionMatrix matrix,
            Clock clock,
            Pages pages) {
        this.structures = structures;
        this.lines = lines;
        this.changing = changing;
        this.teams = teams;
        this.workers = workers;
        this.matrix = matrix;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(StructureLinks.STRUCTURE)
    @Requires(Permission.SEE_STRUCTURE)
    @Transactional(readOnly = true)
    View showStructure(SignedIn person) {
        boolean mayChange = mayChange(person);
        return pages.show(
                Sheet.of(Section.STRUCTURE, "Structure"),
                StructurePage.of(
                        structures.getStructure(),
                        lines.listAreas(),
                        teams.list(),
                        lines.listManagement(today()),
                        mayChange,
                        today()));
    }

    @GetMapping("/structure/teams/{id}")
    @Requires(Permission.SEE_STRUCTURE)
    @Transactional(readOnly = true)
    View showTeam(@PathVariable long id, SignedIn person) {
        TeamRow team = team(id);
        Structure structure = structures.getStructure();
        return pages.show(
                Sheet.of(Section.STRUCTURE, team.name()),
                TeamPage.of(
                        team,
                        lines.listAreas(),
                        lines.listOfTeam(team.id(), today()),
                        workers.listByIds(structure.membersOf(team.id(), today())),
                        mayChange(person),
                        today()));
    }

    @PostMapping("/structure/teams/{id}")
    @Requires(Permission.CHANGE_STRUCTURE)
    @Transactional
    View submitTeam(@PathVariable long id, Form form) {
        TeamRow team = team(id);
        String area = form.text("area");
        ServiceAreaId chosen = area.matches("\\d{1,18}") ? new ServiceAreaId(Long.parseLong(area)) : null;
        if (chosen != null) {
            area(chosen.value());
        }
        changing.placeTeam(team.id(), chosen);
        return pages.seeOther(StructureLinks.team(team.id()), team.name() + " is placed");
    }

    @GetMapping(StructureLinks.NEW_AREA)
    @Requires(Permission.CHANGE_STRUCTURE)
    View showNewArea() {
        return pages.show(newSheet(), NamePage.ofArea(Form.blank(), new FormErrors()));
    }

    @PostMapping(StructureLinks.NEW_AREA)
    @Requires(Permission.CHANGE_STRUCTURE)
    View submitNewArea(Form form) {
        FormErrors errors = new FormErrors();
        String name = form.required("name", "the name of the service area", errors);
        if (!errors.any()) {
            try {
                return pages.seeOther(StructureLinks.area(changing.addArea(name)), name + " is added");
            } catch (DuplicateKeyException _) {
                errors.add("name", "There is a service area of this name already");
            }
        }
        return pages.invalid(newSheet(), NamePage.ofArea(form, errors));
    }

    @GetMapping("/structure/areas/{id}")
    @Requires(Permission.SEE_STRUCTURE)
    @Transactional(readOnly = true)
    View showArea(@PathVariable long id, SignedIn person) {
        StructureLines.AreaRow area = area(id);
        return pages.show(
                Sheet.of(Section.STRUCTURE, area.name()),
                AreaPage.of(area, teams.list(), lines.listOfArea(area.id(), today()), mayChange(person), today()));
    }

    private static Sheet newSheet() {
        return Sheet.of(Section.STRUCTURE, "Add a service area");
    }

    private TeamRow team(long id) {
        return teams.find(new TeamId(id)).orElseThrow(() -> new NotFound("There is no such team"));
    }

    private StructureLines.AreaRow area(long id) {
        return lines.findArea(new ServiceAreaId(id)).orElseThrow(() -> new NotFound("There is no such service area"));
    }

    private boolean mayChange(SignedIn person) {
        return matrix.allows(person.roles(), Permission.CHANGE_STRUCTURE);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
