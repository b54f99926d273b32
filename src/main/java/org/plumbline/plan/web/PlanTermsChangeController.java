package org.plumbline.plan.web;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.Recommendations;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Sheet;
import org.plumbline.page.SummaryList;
import org.plumbline.page.TextArea;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.Responsible;
import org.plumbline.plan.keeping.ChangingPlanActions;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.PlanActionRow;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Changing what is agreed of a plan action. */
@Controller
class PlanTermsChangeController {
    private static final String TITLE = "Change what is agreed";

    private final PlanDesk desk;
    private final Recommendations recommendations;
    private final PeopleTyped people;
    private final ChangingPlanActions changing;
    private final PlanReplies replies;

    PlanTermsChangeController(
            PlanDesk desk,
            Recommendations recommendations,
            PeopleTyped people,
            ChangingPlanActions changing,
            PlanReplies replies) {
        this.desk = desk;
        this.recommendations = recommendations;
        this.people = people;
        this.changing = changing;
        this.replies = replies;
    }

    @GetMapping("/plan-actions/{id}/edit")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showEdit(@PathVariable long id) {
        PlanActionRow action = desk.action(id);
        return replies.show(desk.sheet(action, TITLE), page(action, filled(action), new FormErrors(), null));
    }

    @PostMapping("/plan-actions/{id}/edit")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitEdit(@PathVariable long id, Form form, SignedIn person) {
        PlanActionRow action = desk.action(id);
        Sheet sheet = desk.sheet(action, TITLE);
        FormErrors errors = new FormErrors();
        PlanActionTerms terms = TermsForm.read(
                form, people, offered(action).stream().map(Recommendation::id).collect(toSet()), errors);
        if (errors.any()) {
            return replies.invalid(sheet, page(action, form, errors, null));
        }
        Outcome<Outcome.Nothing> outcome =
                changing.change(action.id(), Version.of(form), terms, form.text("reason"), desk.sign(person));
        SummaryList theirs = outcome instanceof Outcome.Conflict ? standing(action) : null;
        return replies.after(
                outcome,
                errors,
                sheet,
                () -> page(action, form, errors, theirs),
                _ -> replies.seeOther(PlanLinks.action(action.id()), "The change is kept in the history"));
    }

    private List<Recommendation> offered(PlanActionRow action) {
        List<Recommendation> standing = recommendations.list();
        return Stream.concat(
                        standing.stream(),
                        recommendations.listByIds(action.terms().recommendations()).stream()
                                .filter(one -> standing.stream()
                                        .noneMatch(other -> other.id().equals(one.id()))))
                .toList();
    }

    private PlanFormPage page(PlanActionRow action, Form form, FormErrors errors, @Nullable SummaryList theirs) {
        PlanFormPage page = PlanFormPage.of(
                        TITLE,
                        action.reference() + ": " + action.terms().what(),
                        errors,
                        PlanLinks.action(action.id()) + "/edit",
                        new Link("Back to the action", PlanLinks.action(action.id())))
                .theirs(theirs)
                .hidden("version", theirs == null ? Version.shown(form, action) : Integer.toString(action.version()));
        boolean approved = desk.plan(action.plan().value()).approved();
        return TermsForm.with(page, form, offered(action), errors)
                .field(TextArea.of("reason", "Why does it change?")
                        .hint(
                                approved
                                        ? "A version of the plan was approved, so every change says why"
                                        : "Asked for when a due date or the lead changes")
                        .rows(3)
                        .value(form.text("reason"))
                        .error(errors))
                .effect("What it read before stays in the history, beside your reason.")
                .button(Button.primary("Change it"));
    }

    private static SummaryList standing(PlanActionRow action) {
        PlanActionTerms terms = action.terms();
        LocalDate due = terms.dueOn();
        return SummaryList.empty()
                .row("What is to be done", terms.what())
                .row("Why it matters", terms.why())
                .row("Accountable", terms.executive().name())
                .row("Lead", terms.lead().name())
                .row("Partners", terms.partners())
                .row("Due", due == null ? "Not agreed" : Dates.day(due));
    }

    private static Form filled(PlanActionRow action) {
        PlanActionTerms terms = action.terms();
        Map<String, String[]> fields = new HashMap<>();
        fields.put("what", new String[] {terms.what()});
        fields.put("why", new String[] {terms.why()});
        fields.put("partners", new String[] {terms.partners()});
        person(fields, "executive", terms.executive());
        person(fields, "lead", terms.lead());
        day(fields, "start-on", terms.startOn());
        day(fields, "due-on", terms.dueOn());
        fields.put(
                "recommendation",
                terms.recommendations().stream()
                        .map(one -> Long.toString(one.value()))
                        .toArray(String[]::new));
        return new Form(fields);
    }

    private static void person(Map<String, String[]> fields, String field, Responsible somebody) {
        fields.put(field, new String[] {somebody.name()});
        boolean outside = somebody.worker() == null && !somebody.name().isEmpty();
        fields.put(field + "-outside", new String[] {outside ? "yes" : ""});
    }

    private static void day(Map<String, String[]> fields, String field, @Nullable LocalDate day) {
        if (day != null) {
            fields.put(field + "-day", new String[] {Integer.toString(day.getDayOfMonth())});
            fields.put(field + "-month", new String[] {Integer.toString(day.getMonthValue())});
            fields.put(field + "-year", new String[] {Integer.toString(day.getYear())});
        }
    }
}
