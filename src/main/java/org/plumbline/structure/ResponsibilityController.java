package org.plumbline.structure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.authority.Period;
import org.plumbline.authority.ResponsibilityKind;
import org.plumbline.authority.ServiceAreaId;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.Teams;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Who answers for a team, a worker or a service area: beginning it, ending it, and taking back a mistake. */
@Controller
class ResponsibilityController {
    private final ChangingStructure changing;
    private final StructureLines lines;
    private final NamedWorker named;
    private final Teams teams;
    private final Workers workers;
    private final Clock clock;
    private final Pages pages;

    ResponsibilityController(
            ChangingStructure changing,
            StructureLines lines,
            NamedWorker named,
            Teams teams,
            Workers workers,
            Clock clock,
            Pages pages) {
        this.changing = changing;
        this.lines = lines;
        this.named = named;
        this.teams = teams;
        this.workers = workers;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/structure/responsibilities/new")
    @Requires(Permission.CHANGE_STRUCTURE)
    @Transactional(readOnly = true)
    View showNewResponsibility(Form form) {
        Link subject = subject(form);
        return pages.show(sheet(subject), page(subject, form, new FormErrors()));
    }

    @PostMapping("/structure/responsibilities/new")
    @Requires(Permission.CHANGE_STRUCTURE)
    @Transactional
    View submitNewResponsibility(Form form) {
        Link subject = subject(form);
        FormErrors errors = new FormErrors();
        Optional<WorkerId> holder = named.typed("holder", form, errors);
        LocalDate from = form.day("from", "the first day", errors);
        LocalDate to = form.dayIfAny("to", "the last day", errors);
        if (from != null && to != null) {
            errors.addIf(to.isBefore(from), "to", "The last day must not be before the first");
        }
        errors.addIf(
                kind(form) == ResponsibilityKind.MANAGES_WORKER
                        && holder.filter(worker -> worker.value() == number(form))
                                .isPresent(),
                "holder",
                "Nobody manages themselves");
        if (errors.any() || holder.isEmpty() || from == null) {
            return pages.invalid(sheet(subject), page(subject, form, errors));
        }
        changing.add(kind(form), holder.get(), number(form), new Period(from, to), form.has("deputy"));
        return pages.seeOther(subject.href(), "It is recorded");
    }

    @GetMapping("/structure/responsibilities/{id}/end")
    @Requires(Permission.CHANGE_STRUCTURE)
    @Transactional(readOnly = true)
    View showEnd(@PathVariable long id) {
        AnswersFor ending = responsibility(id);
        return pages.show(endSheet(ending), EndPage.of(ending, Form.blank(), new FormErrors(), today()));
    }

    @PostMapping("/structure/responsibilities/{id}/end")
    @Requires(Permission.CHANGE_STRUCTURE)
    @Transactional
    View submitEnd(@PathVariable long id, Form form) {
        AnswersFor ending = responsibility(id);
        if (form.text("how").equals("mistake")) {
            changing.remove(ending);
            return pages.seeOther(hrefOf(ending), "It is taken away");
        }
        FormErrors errors = new FormErrors();
        form.chosen("how", "whether it ends or was a mistake", errors);
        LocalDate last = form.text("how").equals("end") ? form.day("to", "the last day", errors) : null;
        if (last != null) {
            errors.addIf(last.isBefore(ending.period().from()), "to", "The last day must not be before the first");
        }
        if (errors.any() || last == null) {
            return pages.invalid(endSheet(ending), EndPage.of(ending, form, errors, today()));
        }
        changing.end(ending, last);
        return pages.seeOther(hrefOf(ending), "Its last day is " + Dates.day(last));
    }

    private ResponsibilityPage page(Link subject, Form form, FormErrors errors) {
        return ResponsibilityPage.of(kind(form), number(form), subject, form, errors, today());
    }

    /** What the responsibility is for: its name and its page. */
    private Link subject(Form form) {
        long number = number(form);
        Link subject = switch (kind(form)) {
            case MANAGES_TEAM ->
                teams.find(new TeamId(number))
                        .map(team -> new Link(team.name(), StructureLinks.team(team.id())))
                        .orElse(null);
            case MANAGES_WORKER ->
                workers.find(new WorkerId(number))
                        .map(worker -> new Link(worker.name(), StructureLinks.worker(worker.id())))
                        .orElse(null);
            case HEADS_SERVICE_AREA ->
                lines.findArea(new ServiceAreaId(number))
                        .map(area -> new Link(area.name(), StructureLinks.area(area.id())))
                        .orElse(null);
            case REVIEWS_CHILD, EVALUATES_CHILD -> null;
        };
        return found(subject);
    }

    private static Link found(@Nullable Link subject) {
        if (subject == null) {
            throw new NotFound("There is nothing of the kind to answer for");
        }
        return subject;
    }

    private AnswersFor responsibility(long id) {
        return lines.find(id, today())
                .filter(line -> line.subject() != 0)
                .orElseThrow(() -> new NotFound("There is no such responsibility"));
    }

    private static String hrefOf(AnswersFor line) {
        return switch (line.kind()) {
            case MANAGES_TEAM -> StructureLinks.team(new TeamId(line.subject()));
            case MANAGES_WORKER -> StructureLinks.worker(new WorkerId(line.subject()));
            case HEADS_SERVICE_AREA -> StructureLinks.area(new ServiceAreaId(line.subject()));
            case REVIEWS_CHILD, EVALUATES_CHILD -> StructureLinks.STRUCTURE;
        };
    }

    private static ResponsibilityKind kind(Form form) {
        return ResponsibilityKind.findOfCode(form.text("kind"))
                .orElseThrow(() -> new NotFound("There is no such kind of responsibility"));
    }

    private static long number(Form form) {
        return form.text("subject").matches("\\d{1,18}") ? Long.parseLong(form.text("subject")) : 0;
    }

    private static Sheet sheet(Link subject) {
        return Sheet.of(Section.STRUCTURE, "Who answers for " + subject.label()).under(subject.label(), subject.href());
    }

    private static Sheet endSheet(AnswersFor ending) {
        return Sheet.of(Section.STRUCTURE, "End or correct: " + ending.holderName() + ", " + ending.subjectName())
                .under(ending.subjectName(), hrefOf(ending));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
