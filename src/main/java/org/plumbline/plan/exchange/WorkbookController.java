package org.plumbline.plan.exchange;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanPerson;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.ReadingPlans;
import org.plumbline.plan.Signature;
import org.plumbline.plan.exchange.Workbooks.Made;
import org.plumbline.plan.keeping.PlanRow;
import org.plumbline.plan.keeping.Plans;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** A plan out as a workbook, and a workbook back in. */
@Controller
class WorkbookController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int CODE_BYTES = 12;
    private static final int MOST_NAME_CHARACTERS = 120;

    private final Plans plans;
    private final ReadingPlans reading;
    private final Workbooks workbooks;
    private final Trail trail;
    private final Clock clock;
    private final Pages pages;
    private final SecureRandom random = new SecureRandom();

    WorkbookController(Plans plans, ReadingPlans reading, Workbooks workbooks, Trail trail, Clock clock, Pages pages) {
        this.plans = plans;
        this.reading = reading;
        this.workbooks = workbooks;
        this.trail = trail;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/plans/{id}/workbook")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showWorkbookPage(@PathVariable long id) {
        PlanRow plan = plan(id);
        return pages.show(sheet(plan), page(plan, new FormErrors()));
    }

    @GetMapping("/plans/{id}/workbook.xlsx")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    ResponseEntity<byte[]> showWorkbook(@PathVariable long id, SignedIn person) {
        PlanRow plan = plan(id);
        Signature signature = sign(person);
        List<SheetRow> rows = RowsOfPlan.open(reading.getPresent(plan.id(), signature.on()));
        byte[] code = new byte[CODE_BYTES];
        random.nextBytes(code);
        String known = HexFormat.of().formatHex(code);
        workbooks.add(plan.id(), known, rows, signature);
        trail.changed("plan-exported", Subject.of("plan", plan.id().value()), Map.of("actions", rows.size()));
        byte[] workbook = PlanWorkbook.write(
                rows, RowsOfPlan.instructions(plan.title(), signature.at(), person.name(), known), true);
        return file("plan-" + signature.on() + ".xlsx", workbook);
    }

    @GetMapping("/plans/{id}/versions/{number}/workbook.xlsx")
    @Requires(Permission.SEE_PLAN)
    @Transactional
    ResponseEntity<byte[]> showFrozenWorkbook(@PathVariable long id, @PathVariable int number) {
        PlanRow plan = plan(id);
        PlanSnapshot version = reading.findVersion(plan.id(), number)
                .orElseThrow(() -> new NotFound("There is no such version of the plan"));
        trail.changed("plan-exported", Subject.of("plan", plan.id().value()), Map.of("version", number));
        byte[] workbook =
                PlanWorkbook.write(RowsOfPlan.all(version), RowsOfPlan.frozen(plan.title(), number, version), false);
        return file("plan-version-" + number + ".xlsx", workbook);
    }

    @PostMapping("/plans/{id}/workbook")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitWorkbook(
            @PathVariable long id,
            @RequestParam(name = WorkbookPage.FILE, required = false) @Nullable MultipartFile file,
            SignedIn person)
            throws IOException {
        PlanRow plan = plan(id);
        FormErrors errors = new FormErrors();
        if (file == null || file.isEmpty()) {
            errors.add(WorkbookPage.FILE, "Select the workbook that came back");
        } else {
            switch (ReturnedWorkbook.read(file.getBytes())) {
                case ReturnedWorkbook.Refused(String reason) -> errors.add(WorkbookPage.FILE, reason);
                case ReturnedWorkbook.Read read -> {
                    Optional<Made> made = workbooks
                            .findByCode(read.code())
                            .filter(one -> one.plan().equals(plan.id()));
                    if (made.isPresent()) {
                        long returned = workbooks.addReturned(
                                made.get(), plainName(file.getOriginalFilename()), read.rows(), sign(person));
                        return pages.seeOther("/plan-returns/" + returned);
                    }
                    errors.add(
                            WorkbookPage.FILE,
                            "This workbook was not made of this plan. Send it to the plan it was exported from, or"
                                    + " export this plan and copy what was written");
                }
            }
        }
        return pages.invalid(sheet(plan), page(plan, errors));
    }

    private WorkbookPage page(PlanRow plan, FormErrors errors) {
        return WorkbookPage.of(plan.id(), workbooks.listWaiting(plan.id()), errors);
    }

    private PlanRow plan(long id) {
        return plans.find(new PlanId(id)).orElseThrow(() -> new NotFound("There is no such plan"));
    }

    /** Only who may change plans comes here, and they keep the whole plan. */
    private Signature sign(SignedIn person) {
        return new Signature(new PlanPerson(person.account(), person.worker(), true), clock.instant());
    }

    private static Sheet sheet(PlanRow plan) {
        return Sheet.of(Section.PLAN, WorkbookPage.TITLE + ": " + plan.title())
                .under(plan.title(), PlanLinks.plan(plan.id()));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private static String plainName(@Nullable String sent) {
        String name = sent == null ? "" : sent;
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "").strip();
        String shown = plain.isEmpty() ? "Workbook" : plain;
        return shown.substring(Math.max(0, shown.length() - MOST_NAME_CHARACTERS));
    }
}
