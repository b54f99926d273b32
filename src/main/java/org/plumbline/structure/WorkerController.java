package org.plumbline.structure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.authority.Workers.WorkerRow;
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

/** Workers: the list, each worker's page, a new worker, and how a worker can be reached. */
@Controller
class WorkerController {
    private static final int PAGE_SIZE = 100;

    private final StructureWorkers list;
    private final StructureLines lines;
    private final ChangingStructure changing;
    private final Workers workers;
    private final PermissionMatrix matrix;
    private final Clock clock;
    private final Pages pages;

    WorkerController(
            StructureWorkers list,
            StructureLines lines,
            ChangingStructure changing,
            Workers workers,
            PermissionMatrix matrix,
            Clock clock,
            Pages pages) {
        this.list = list;
        this.lines = lines;
        this.changing = changing;
        this.workers = workers;
        this.matrix = matrix;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(StructureLinks.WORKERS)
    @Requires(Permission.SEE_STRUCTURE)
    @Transactional(readOnly = true)
    View showWorkers(Form form, SignedIn person) {
        String after = form.text("after-id");
        List<StructureWorkers.ListedWorker> found = list.list(
                form.text("name"),
                form.text("after"),
                after.matches("\\d{1,18}") ? Long.parseLong(after) : 0,
                PAGE_SIZE + 1);
        return pages.show(
                Sheet.of(Section.STRUCTURE, "Workers"),
                WorkersPage.of(form.text("name"), found, PAGE_SIZE, mayChange(person)));
    }

    @GetMapping(StructureLinks.NEW_WORKER)
    @Requires(Permission.CHANGE_STRUCTURE)
    View showNewWorker() {
        return pages.show(newSheet(), NamePage.ofWorker(Form.blank(), new FormErrors()));
    }

    @PostMapping(StructureLinks.NEW_WORKER)
    @Requires(Permission.CHANGE_STRUCTURE)
    View submitNewWorker(Form form) {
        FormErrors errors = new FormErrors();
        String name = form.required("name", "the worker's name", errors);
        if (!errors.any()) {
            try {
                return pages.seeOther(StructureLinks.worker(changing.addWorker(name)), name + " is added");
            } catch (DuplicateKeyException _) {
                errors.add("name", "There is a worker of this name already");
            }
        }
        return pages.invalid(newSheet(), NamePage.ofWorker(form, errors));
    }

    @GetMapping("/structure/workers/{id}")
    @Requires(Permission.SEE_STRUCTURE)
    @Transactional(readOnly = true)
    View showWorker(@PathVariable long id, SignedIn person) {
        WorkerRow worker = worker(id);
        LocalDate today = Dates.dayOf(clock.instant());
        WorkerId mergedInto = worker.mergedInto();
        return pages.show(
                Sheet.of(Section.STRUCTURE, worker.name()).under("Workers", StructureLinks.WORKERS),
                WorkerPage.of(
                        worker,
                        mergedInto == null ? null : workers.find(mergedInto).orElseThrow(),
                        new WorkerPage.Lines(
                                lines.listHeldBy(worker.id(), today),
                                lines.listManagersOf(worker.id(), today),
                                lines.countReviewedBy(worker.id(), today),
                                lines.listAbsences(worker.id(), today),
                                lines.listSpellingsOf(worker.id())),
                        mayChange(person),
                        today));
    }

    @GetMapping("/structure/workers/{id}/contact")
    @Requires(Permission.CHANGE_STRUCTURE)
    View showContact(@PathVariable long id) {
        WorkerRow worker = worker(id);
        return pages.show(contactSheet(worker), ContactPage.of(worker));
    }

    @PostMapping("/structure/workers/{id}/contact")
    @Requires(Permission.CHANGE_STRUCTURE)
    View submitContact(@PathVariable long id, Form form) {
        WorkerRow worker = worker(id);
        FormErrors errors = new FormErrors();
        String email = form.text("email");
        String telephone = form.text("telephone");
        errors.addIf(
                !email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                "email",
                "Enter an email address in the right form, such as name@example.org");
        errors.addIf(
                !telephone.isEmpty() && !telephone.matches("[+0-9][0-9 ()x]{4,24}"),
                "telephone",
                "Enter a telephone number, such as 01632 960 001");
        if (errors.any()) {
            return pages.invalid(contactSheet(worker), ContactPage.typed(worker, form, errors));
        }
        changing.setContact(worker.id(), orNull(email), orNull(telephone));
        return pages.seeOther(StructureLinks.worker(worker.id()), "Saved");
    }

    private static Sheet newSheet() {
        return Sheet.of(Section.STRUCTURE, "Add a worker").under("Workers", StructureLinks.WORKERS);
    }

    private static Sheet contactSheet(WorkerRow worker) {
        return Sheet.of(Section.STRUCTURE, "How to reach " + worker.name())
                .under(worker.name(), StructureLinks.worker(worker.id()));
    }

    private WorkerRow worker(long id) {
        return workers.find(new WorkerId(id)).orElseThrow(() -> new NotFound("There is no such worker"));
    }

    private boolean mayChange(SignedIn person) {
        return matrix.allows(person.roles(), Permission.CHANGE_STRUCTURE);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
