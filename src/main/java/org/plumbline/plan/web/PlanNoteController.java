package org.plumbline.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.MayNot;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.Teams;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Radios;
import org.plumbline.page.Select;
import org.plumbline.page.Sheet;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.keeping.NewNote;
import org.plumbline.plan.keeping.NoteKind;
import org.plumbline.plan.keeping.NoteRating;
import org.plumbline.plan.keeping.Notes;
import org.plumbline.plan.keeping.Notes.NoteRow;
import org.plumbline.plan.keeping.NotingOnActions;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Noting barriers, risks, dependencies, capability and board decisions on a plan action, and their end. */
@Controller
class PlanNoteController {
    private static final String END = "End what was noted";

    private final PlanDesk desk;
    private final NotingOnActions noting;
    private final Notes notes;
    private final PlanActions actions;
    private final Teams teams;
    private final TakingPlanSteps steps;
    private final PlanReplies replies;

    PlanNoteController(
            PlanDesk desk,
            NotingOnActions noting,
            Notes notes,
            PlanActions actions,
            Teams teams,
            TakingPlanSteps steps,
            PlanReplies replies) {
        this.desk = desk;
        this.noting = noting;
        this.notes = notes;
        this.actions = actions;
        this.teams = teams;
        this.steps = steps;
        this.replies = replies;
    }

    @GetMapping("/plan-actions/{id}/notes/new")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional(readOnly = true)
    View showNewNote(@PathVariable long id, Form form, SignedIn person) {
        PlanActionRow action = answered(id, person);
        NoteKind kind = kind(form);
        return replies.show(desk.sheet(action, title(kind)), adding(action, kind, form, new FormErrors()));
    }

    @PostMapping("/plan-actions/{id}/notes/new")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional
    View submitNewNote(@PathVariable long id, Form form, SignedIn person) {
        PlanActionRow action = answered(id, person);
        NoteKind kind = kind(form);
        Sheet sheet = desk.sheet(action, title(kind));
        FormErrors errors = new FormErrors();
        NewNote note = typed(action, kind, form, errors);
        if (note == null) {
            return replies.invalid(sheet, adding(action, kind, form, errors));
        }
        return replies.after(
                noting.add(action.id(), note, desk.sign(person)),
                errors,
                sheet,
                () -> adding(action, kind, form, errors),
                _ -> replies.seeOther(PlanLinks.action(action.id()), kind.label() + " noted"));
    }

    @GetMapping("/plan-actions/{id}/notes/{note}/end")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional(readOnly = true)
    View showEnding(@PathVariable long id, @PathVariable long note, SignedIn person) {
        PlanActionRow action = answered(id, person);
        return replies.show(
                desk.sheet(action, END), ending(action, find(action, note), Form.blank(), new FormErrors()));
    }

    @PostMapping("/plan-actions/{id}/notes/{note}/end")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional
    View submitEnding(@PathVariable long id, @PathVariable long note, Form form, SignedIn person) {
        PlanActionRow action = answered(id, person);
        NoteRow found = find(action, note);
        FormErrors errors = new FormErrors();
        LocalDate on = form.day("on", "the day on which it ended", errors);
        if (on == null) {
            return replies.invalid(desk.sheet(action, END), ending(action, found, form, errors));
        }
        return replies.after(
                noting.end(action.id(), note, on, form.text("reason"), desk.sign(person)),
                errors,
                desk.sheet(action, END),
                () -> ending(action, found, form, errors),
                _ -> replies.seeOther(PlanLinks.action(action.id()), "It is noted as ended"));
    }

    private static NoteKind kind(Form form) {
        for (NoteKind kind : NoteKind.values()) {
            if (kind.code().equals(form.text("kind"))) {
                return kind;
            }
        }
        return NoteKind.BARRIER;
    }

    private PlanActionRow answered(long id, SignedIn person) {
        PlanActionRow action = desk.action(id);
        if (!steps.open(action, desk.sign(person)).mayAnswer()) {
            throw new MayNot("Only its lead, its accountable executive or whoever keeps the plan may do this");
        }
        return action;
    }

    private NoteRow find(PlanActionRow action, long note) {
        return notes.find(action.id(), note).orElseThrow(() -> new NotFound("There is no such note"));
    }

    private @Nullable NewNote typed(PlanActionRow action, NoteKind kind, Form form, FormErrors errors) {
        String words = form.required("words", "what is to be noted", errors);
        LocalDate on = form.day("on", "the day", errors);
        NoteRating rating = kind.ratings().isEmpty()
                ? null
                : ChoicesOf.chosen("rating", "one of the ratings", NoteRating.values(), NoteRating::code, form, errors);
        TeamId team = kind.hasTeam() ? team(form) : null;
        PlanActionId other = kind == NoteKind.DEPENDENCY ? other(action, form) : null;
        return errors.any() || on == null
                ? null
                : new NewNote(kind, words, team, rating, other, kind == NoteKind.DECISION ? form.text("body") : "", on);
    }

    private @Nullable TeamId team(Form form) {
        return teams.list().stream()
                .map(Teams.TeamRow::id)
                .filter(team -> Long.toString(team.value()).equals(form.text("team")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable PlanActionId other(PlanActionRow action, Form form) {
        Optional<PlanActionRow> chosen = actions.listOf(action.plan()).stream()
                .filter(one -> Long.toString(one.id().value()).equals(form.text("other")))
                .findFirst();
        return chosen.map(PlanActionRow::id).orElse(null);
    }

    private static String title(NoteKind kind) {
        return "Note: " + kind.label().toLowerCase(Locale.UK);
    }

    private PlanFormPage adding(PlanActionRow action, NoteKind kind, Form form, FormErrors errors) {
        PlanFormPage page = form(title(kind), action, errors, "/notes/new")
                .hidden("kind", kind.code())
                .field(TextArea.of("words", question(kind))
                        .rows(3)
                        .value(form.text("words"))
                        .error(errors));
        if (kind.hasTeam()) {
            page = page.field(Select.of("team", "Which team?", teamChoices())
                    .chosen(form.text("team"))
                    .error(errors));
        }
        if (!kind.ratings().isEmpty()) {
            List<Choice> ratings = kind.ratings().stream()
                    .map(rating -> Choice.of(rating.code(), rating.label()))
                    .toList();
            page = page.field(
                    Radios.of("rating", kind == NoteKind.RISK ? "How grave is it?" : "How far does it go?", ratings)
                            .chosen(form.text("rating"))
                            .error(errors));
        }
        if (kind == NoteKind.DEPENDENCY) {
            page = page.field(Select.of("other", "On which action of the plan?", actionChoices(action))
                    .chosen(form.text("other"))
                    .error(errors));
        }
        if (kind == NoteKind.DECISION) {
            page = page.field(TextInput.of("body", "Which board decided?")
                    .value(form.text("body"))
                    .error(errors));
        }
        return page.field(DateInput.of("on", kind == NoteKind.DECISION ? "When?" : "Since when?")
                        .hint("For example, 27 3 2026")
                        .typed(form)
                        .error(errors))
                .button(Button.primary("Note it"));
    }

    private static String question(NoteKind kind) {
        return switch (kind) {
            case BARRIER -> "What stands in the way of lasting change?";
            case RISK -> "What may keep it from coming off, and what is done about it?";
            case DEPENDENCY -> "What has to happen elsewhere first?";
            case CAPABILITY -> "How far can the operational management carry the change, and how do we know?";
            case DECISION -> "What was decided?";
        };
    }

    private List<Choice> teamChoices() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "All, or none in particular")));
        teams.list()
                .forEach(team -> choices.add(Choice.of(Long.toString(team.id().value()), team.name())));
        return choices;
    }

    private List<Choice> actionChoices(PlanActionRow action) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "On something outside the plan")));
        actions.listOf(action.plan()).stream()
                .filter(one -> !one.id().equals(action.id()) && !one.settled())
                .forEach(one -> choices.add(Choice.of(
                        Long.toString(one.id().value()),
                        one.reference() + " " + one.terms().what())));
        return choices;
    }

    private static PlanFormPage ending(PlanActionRow action, NoteRow note, Form form, FormErrors errors) {
        return form(END, action, errors, "/notes/" + note.id() + "/end")
                .lead(note.note().kind().label() + ": " + note.note().words())
                .field(DateInput.of("on", "When did it end?")
                        .hint("For example, 27 3 2026")
                        .typed(form)
                        .error(errors))
                .field(TextArea.of("reason", "What ended it?")
                        .rows(3)
                        .value(form.text("reason"))
                        .error(errors))
                .effect("The words stay, with the day and your reason.")
                .button(Button.primary(END));
    }

    private static PlanFormPage form(String title, PlanActionRow action, FormErrors errors, String path) {
        return PlanFormPage.of(
                title,
                action.reference() + ": " + action.terms().what(),
                errors,
                PlanLinks.action(action.id()) + path,
                new Link("Back to the action", PlanLinks.action(action.id())));
    }
}
