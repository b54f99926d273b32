package org.plumbline.structure;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.authority.Workers.WorkerRow;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** When a worker is away, and who stands in for all they answer for. */
@Controller
class AbsenceController {
    private final ChangingStructure changing;
    private final NamedWorker named;
    private final Workers workers;
    private final Pages pages;

    AbsenceController(ChangingStructure changing, NamedWorker named, Workers workers, Pages pages) {
        this.changing = changing;
        this.named = named;
        this.workers = workers;
        this.pages = pages;
    }

    @GetMapping("/structure/workers/{id}/absences/new")
    @Requires(Permission.CHANGE_STRUCTURE)
    View showNewAbsence(@PathVariable long id) {
        WorkerRow worker = worker(id);
        return pages.show(sheet(worker), AbsencePage.of(worker, Form.blank(), new FormErrors()));
    }

    @PostMapping("/structure/workers/{id}/absences/new")
    @Requires(Permission.CHANGE_STRUCTURE)
    View submitNewAbsence(@PathVariable long id, Form form) {
        WorkerRow worker = worker(id);
        FormErrors errors = new FormErrors();
        LocalDate from = form.day("from", "the first day away", errors);
        LocalDate to = form.day("to", "the last day away", errors);
        if (from != null && to != null) {
            errors.addIf(to.isBefore(from), "to", "The last day away must not be before the first");
        }
        Optional<WorkerId> deputy = form.has("deputy") ? named.typed("deputy", form, errors) : Optional.empty();
        errors.addIf(deputy.filter(worker.id()::equals).isPresent(), "deputy", "Nobody stands in for themselves");
        if (errors.any() || from == null || to == null) {
            return pages.invalid(sheet(worker), AbsencePage.of(worker, form, errors));
        }
        changing.addAbsence(worker.id(), deputy.orElse(null), from, to);
        return pages.seeOther(StructureLinks.worker(worker.id()), "The absence is recorded");
    }

    @PostMapping("/structure/workers/{id}/absences/{absence}/remove")
    @Requires(Permission.CHANGE_STRUCTURE)
    View submitRemoval(@PathVariable long id, @PathVariable long absence) {
        WorkerRow worker = worker(id);
        changing.removeAbsence(worker.id(), absence);
        return pages.seeOther(StructureLinks.worker(worker.id()), "The absence is taken away");
    }

    private WorkerRow worker(long id) {
        return workers.find(new WorkerId(id)).orElseThrow(() -> new NotFound("There is no such worker"));
    }

    private static Sheet sheet(WorkerRow worker) {
        return Sheet.of(Section.STRUCTURE, "Absence of " + worker.name())
                .under(worker.name(), StructureLinks.worker(worker.id()));
    }
}
