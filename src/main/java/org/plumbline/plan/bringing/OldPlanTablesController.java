package org.plumbline.plan.bringing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Sheet;
import org.plumbline.plan.intake.ColumnMeaning;
import org.plumbline.plan.intake.Mapping;
import org.plumbline.plan.intake.SourceTable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Saying which tables of an old plan hold actions, and what their columns mean. */
@Controller
class OldPlanTablesController {
    static final String QUICKER =
            "Somebody else changed this since you opened it. What you chose is kept below: look at"
                    + " it and send it again.";

    private final BringingDesk desk;
    private final OldPlans oldPlans;
    private final Pages pages;

    OldPlanTablesController(BringingDesk desk, OldPlans oldPlans, Pages pages) {
        this.desk = desk;
        this.oldPlans = oldPlans;
        this.pages = pages;
    }

    @GetMapping("/old-plans/{id}")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showTables(@PathVariable long id) {
        OldPlan old = desk.waiting(id);
        return pages.show(desk.sheet(old, OldPlanTablesPage.TITLE), OldPlanTablesPage.of(old, new FormErrors()));
    }

    @PostMapping("/old-plans/{id}")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitTables(@PathVariable long id, Form form) {
        OldPlan old = desk.waiting(id);
        Sheet sheet = desk.sheet(old, OldPlanTablesPage.TITLE);
        FormErrors errors = new FormErrors();
        List<String> places = form.all(OldPlanTablesPage.TABLE);
        List<ChosenTable> chosen = IntStream.range(0, old.tables().size())
                .filter(place -> places.contains(Integer.toString(place)))
                .mapToObj(place -> old.findChosen(place)
                        .orElseGet(() -> ChosenTable.suggestedFor(old.tables().get(place), place)))
                .toList();
        if (chosen.isEmpty()) {
            errors.add(OldPlanTablesPage.TABLE, "Select at least one table");
            return pages.invalid(sheet, OldPlanTablesPage.of(old, errors));
        }
        OldPlan now = with(old, chosen);
        if (form.version("version") != old.version() || !oldPlans.choose(old, chosen)) {
            errors.add(OldPlanTablesPage.TABLE, QUICKER);
            return pages.conflict(sheet, OldPlanTablesPage.of(now, errors));
        }
        return pages.seeOther(next(now));
    }

    @GetMapping("/old-plans/{id}/tables/{place}")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showColumns(@PathVariable long id, @PathVariable int place) {
        OldPlan old = desk.waiting(id);
        return pages.show(
                desk.sheet(old, OldPlanColumnsPage.TITLE),
                OldPlanColumnsPage.of(old, chosen(old, place), new FormErrors()));
    }

    @PostMapping("/old-plans/{id}/tables/{place}")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitColumns(@PathVariable long id, @PathVariable int place, Form form) {
        OldPlan old = desk.waiting(id);
        Sheet sheet = desk.sheet(old, OldPlanColumnsPage.TITLE);
        FormErrors errors = new FormErrors();
        SourceTable table = old.tables().get(chosen(old, place).place());
        ChosenTable typed = typed(table, chosen(old, place), form);
        if (form.has("show")) {
            Mapping suggested = Mapping.suggestedFor(table, typed.headingAt());
            return pages.show(
                    sheet,
                    OldPlanColumnsPage.of(
                            old, new ChosenTable(place, suggested.headingAt(), suggested.columns(), false), errors));
        }
        if (!typed.saysWhat()) {
            errors.add(
                    OldPlanColumnsPage.field(0),
                    "Say which column holds what is to be done: without it no row is an action");
            return pages.invalid(sheet, OldPlanColumnsPage.of(old, typed, errors));
        }
        List<ChosenTable> all = old.chosen().stream()
                .map(one -> one.place() == place ? typed : one)
                .toList();
        if (form.version("version") != old.version() || !oldPlans.choose(old, all)) {
            errors.add(OldPlanColumnsPage.HEADING, QUICKER);
            return pages.conflict(sheet, OldPlanColumnsPage.of(old, typed, errors));
        }
        return pages.seeOther(next(with(old, all)));
    }

    private static ChosenTable chosen(OldPlan old, int place) {
        return old.findChosen(place).orElseThrow(() -> new NotFound("This table is not chosen"));
    }

    private static ChosenTable typed(SourceTable table, ChosenTable before, Form form) {
        int headingAt = form.text(OldPlanColumnsPage.HEADING).matches("\\d{1,2}")
                ? Math.min(
                        Integer.parseInt(form.text(OldPlanColumnsPage.HEADING)),
                        table.rows().size() - 2)
                : before.headingAt();
        List<ColumnMeaning> columns = IntStream.range(0, before.columns().size())
                .mapToObj(column -> meaning(form.text(OldPlanColumnsPage.field(column)))
                        .orElse(before.columns().get(column)))
                .toList();
        return new ChosenTable(before.place(), headingAt, columns, true);
    }

    private static Optional<ColumnMeaning> meaning(String name) {
        return Arrays.stream(ColumnMeaning.values())
                .filter(meaning -> meaning.name().equals(name))
                .findFirst();
    }

    private static String next(OldPlan old) {
        return old.findUnseen()
                .map(table -> BringingLinks.columns(old.id(), table.place()))
                .orElseGet(() -> BringingLinks.check(old.id()));
    }

    private static OldPlan with(OldPlan old, List<ChosenTable> chosen) {
        return new OldPlan(
                old.id(), old.plan(), old.name(), old.tables(), chosen, old.sentAt(), old.storedAt(), old.version());
    }
}
