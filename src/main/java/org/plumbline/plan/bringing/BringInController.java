package org.plumbline.plan.bringing;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.intake.SourceTable;
import org.plumbline.plan.intake.SourceTables;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Sending an old plan: a file, or a table that was copied out of one. */
@Controller
class BringInController {
    private static final String PASTED_NAME = "Pasted table";
    private static final int MOST_NAME_CHARACTERS = 120;

    private final BringingDesk desk;
    private final OldPlans oldPlans;
    private final Pages pages;

    BringInController(BringingDesk desk, OldPlans oldPlans, Pages pages) {
        this.desk = desk;
        this.oldPlans = oldPlans;
        this.pages = pages;
    }

    @GetMapping("/plans/{id}/bring-in")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showBringIn(@PathVariable long id) {
        PlanId plan = new PlanId(id);
        return pages.show(desk.sheet(plan, BringInPage.TITLE), page(plan, Form.blank(), new FormErrors()));
    }

    @PostMapping("/plans/{id}/bring-in")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitOldPlan(
            @PathVariable long id,
            @RequestParam(name = BringInPage.FILE, required = false) @Nullable MultipartFile file,
            Form form,
            SignedIn person)
            throws IOException {
        PlanId plan = new PlanId(id);
        boolean hasFile = file != null && !file.isEmpty();
        FormErrors errors = new FormErrors();
        errors.addIf(
                !hasFile && !form.has(BringInPage.PASTED),
                BringInPage.FILE,
                "Select the file with the old plan, or paste its table below");
        errors.addIf(
                hasFile && form.has(BringInPage.PASTED),
                BringInPage.PASTED,
                "Send either a file or a pasted table. Empty this field to send the file");
        if (!errors.any()) {
            SourceTables.Outcome read = file != null && hasFile
                    ? SourceTables.read(file.getBytes())
                    : SourceTables.pasted(form.text(BringInPage.PASTED));
            switch (read) {
                case SourceTables.Read tables -> {
                    String name = file != null && hasFile ? plainName(file.getOriginalFilename()) : PASTED_NAME;
                    String tablesPage = BringingLinks.tables(keep(plan, name, tables.tables(), person));
                    return tables.macros()
                            ? pages.seeOther(tablesPage, BringInPage.MACROS_NOT_RUN)
                            : pages.seeOther(tablesPage);
                }
                case SourceTables.Refused refused ->
                    errors.add(hasFile ? BringInPage.FILE : BringInPage.PASTED, refused.reason());
            }
        }
        return pages.invalid(desk.sheet(plan, BringInPage.TITLE), page(plan, form, errors));
    }

    /** Proposes the tables in which a column says what is to be done; all of them when none does. */
    private OldPlanId keep(PlanId plan, String name, List<SourceTable> tables, SignedIn person) {
        List<ChosenTable> all = IntStream.range(0, tables.size())
                .mapToObj(place -> ChosenTable.suggestedFor(tables.get(place), place))
                .toList();
        List<ChosenTable> saying = all.stream().filter(ChosenTable::saysWhat).toList();
        return oldPlans.add(plan, name, tables, saying.isEmpty() ? all : saying, desk.sign(person));
    }

    private BringInPage page(PlanId plan, Form form, FormErrors errors) {
        return BringInPage.of(plan, oldPlans.listBegun(plan), form, errors);
    }

    /** The name without folders, which some browsers send, and without what could mean something to a file system. */
    static String plainName(@Nullable String sent) {
        String name = sent == null ? "" : sent;
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "").strip();
        String shown = plain.isEmpty() ? "Old plan" : plain;
        return shown.substring(Math.max(0, shown.length() - MOST_NAME_CHARACTERS));
    }
}
