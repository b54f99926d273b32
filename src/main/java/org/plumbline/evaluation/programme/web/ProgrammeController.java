package org.plumbline.evaluation.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.draw.Draw;
import org.plumbline.draw.DrawState;
import org.plumbline.evaluation.programme.DrawingForProgramme;
import org.plumbline.evaluation.programme.DrawnChildren;
import org.plumbline.evaluation.programme.ListedProgramme;
import org.plumbline.evaluation.programme.Programme;
import org.plumbline.evaluation.programme.ProgrammeId;
import org.plumbline.evaluation.programme.Programmes;
import org.plumbline.evaluation.programme.ReadingDrawn;
import org.plumbline.page.Dates;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A programme, and the closing of the list it draws from. */
@Controller
class ProgrammeController {
    private final Programmes programmes;
    private final ReadingDrawn reading;
    private final DrawingForProgramme drawing;
    private final PermissionMatrix permissions;
    private final Clock clock;
    private final Pages pages;

    ProgrammeController(
            Programmes programmes,
            ReadingDrawn reading,
            DrawingForProgramme drawing,
            PermissionMatrix permissions,
            Clock clock,
            Pages pages) {
        this.programmes = programmes;
        this.reading = reading;
        this.drawing = drawing;
        this.permissions = permissions;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/programmes/{id}")
    @Requires(Permission.SEE_PROGRAMMES)
    @Transactional
    View showProgramme(@PathVariable("id") long value, SignedIn person, Reach reach) {
        ProgrammeId id = new ProgrammeId(value);
        ListedProgramme listed = programmes.get(id, today());
        List<Draw> draws = reading.listDraws(id);
        ProgrammePage.Found found = new ProgrammePage.Found(
                listed,
                programmes.listAuditors(id),
                draws,
                reach.everything() ? openNewest(draws) : null,
                permissions.allows(person.roles(), Permission.PLAN_PROGRAMMES),
                reach.everything());
        return pages.show(
                Sheet.of(Section.PROGRAMMES, ProgrammePage.title(listed.programme())), ProgrammePage.of(found));
    }

    @GetMapping("/programmes/{id}/draws/new")
    @Requires(Permission.PLAN_PROGRAMMES)
    @Transactional
    View showNewDraw(@PathVariable("id") long value) {
        ProgrammeId id = new ProgrammeId(value);
        Programme programme = programmes.get(id, today()).programme();
        return pages.show(sheet(programme), NewDrawPage.of(programme, drawing.preview(programme)));
    }

    @PostMapping("/programmes/{id}/draws")
    @Requires(Permission.PLAN_PROGRAMMES)
    View submitNewDraw(@PathVariable("id") long value, SignedIn person) {
        ProgrammeId id = new ProgrammeId(value);
        Programme programme = programmes.get(id, today()).programme();
        return switch (drawing.closeFrame(id, person.account())) {
            case DrawingForProgramme.FrameClosed _ ->
                pages.seeOther(ProgrammeLinks.programme(id), "The list is closed. Ask somebody else to roll the dice.");
            case DrawingForProgramme.NobodyEligible _, DrawingForProgramme.NoExtract _ ->
                pages.conflict(sheet(programme), NewDrawPage.of(programme, drawing.preview(programme)));
        };
    }

    private @Nullable DrawnChildren openNewest(List<Draw> draws) {
        return draws.stream()
                .filter(draw -> draw.state() != DrawState.COMMITTED)
                .findFirst()
                .map(reading::open)
                .orElse(null);
    }

    private static Sheet sheet(Programme programme) {
        return Sheet.of(Section.PROGRAMMES, NewDrawPage.title(programme))
                .under(programme.name(), ProgrammeLinks.programme(programme.id()));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
