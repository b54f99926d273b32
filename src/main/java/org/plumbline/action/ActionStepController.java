package org.plumbline.action;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.MayNot;
import org.plumbline.access.Permission;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.LineManagement;
import org.plumbline.children.ChildId;
import org.plumbline.children.FreeTextQuestions;
import org.plumbline.children.Holdings;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One step on an action, on a page of its own that says what it will do. */
@Controller
class ActionStepController {
    private final ActionPages actionPages;
    private final TakingActionSteps steps;
    private final PersonPicker people;
    private final Holdings holdings;
    private final Sources sources;
    private final Pages pages;

    ActionStepController(
            ActionPages actionPages,
            TakingActionSteps steps,
            PersonPicker people,
            Holdings holdings,
            Sources sources,
            Pages pages) {
        this.actionPages = actionPages;
        this.steps = steps;
        this.people = people;
        this.holdings = holdings;
        this.sources = sources;
        this.pages = pages;
    }

    @GetMapping("/actions/{id}/propose-done")
    @Requires(Permission.PROPOSE_ACTIONS_DONE)
    @Transactional(readOnly = true)
    View showProposing(@PathVariable long id, SignedIn person, Reach reach) {
        return show(id, ActionStepKind.PROPOSE_DONE, person, reach);
    }

    @PostMapping("/actions/{id}/propose-done")
    @Requires(Permission.PROPOSE_ACTIONS_DONE)
    @Transactional
    View submitProposing(@PathVariable long id, Form form, SignedIn person, Reach reach) {
        return submit(id, ActionStepKind.PROPOSE_DONE, form, person, reach);
    }

    @GetMapping({"/actions/{id}/verify", "/actions/{id}/send-back"})
    @Requires(Permission.VERIFY_ACTIONS)
    @Transactional(readOnly = true)
    View showJudging(@PathVariable long id, HttpServletRequest request, SignedIn person, Reach reach) {
        return show(id, ActionStepKind.ofCode(lastSegment(request)), person, reach);
    }

    @PostMapping({"/actions/{id}/verify", "/actions/{id}/send-back"})
    @Requires(Permission.VERIFY_ACTIONS)
    @Transactional
    View submitJudging(@PathVariable long id, HttpServletRequest request, Form form, SignedIn person, Reach reach) {
        return submit(id, ActionStepKind.ofCode(lastSegment(request)), form, person, reach);
    }

    @GetMapping({"/actions/{id}/withdraw", "/actions/{id}/reassign", "/actions/{id}/change-due"})
    @Requires(Permission.AGREE_ACTIONS)
    @Transactional(readOnly = true)
    View showOverseeing(@PathVariable long id, HttpServletRequest request, SignedIn person, Reach reach) {
        return show(id, ActionStepKind.ofCode(lastSegment(request)), person, reach);
    }

    @PostMapping({"/actions/{id}/withdraw", "/actions/{id}/reassign", "/actions/{id}/change-due"})
    @Requires(Permission.AGREE_ACTIONS)
    @Transactional
    View submitOverseeing(@PathVariable long id, HttpServletRequest request, Form form, SignedIn person, Reach reach) {
        return submit(id, ActionStepKind.ofCode(lastSegment(request)), form, person, reach);
    }

    private static String lastSegment(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private View show(long id, ActionStepKind kind, SignedIn person, Reach reach) {
        LineManagement line = actionPages.line();
        ListedAction listed = actionPages.get(id, person, reach, line);
        if (!steps.listOpenSteps(listed.action(), ActingPerson.of(person), line).contains(kind)) {
            throw new MayNot("This step is not open to you, or not in the action's present state");
        }
        return pages.show(
                actionPages.sheet(listed, ActionStepPage.title(kind)),
                page(listed, kind, person, Form.blank(), new FormErrors()));
    }

    private View submit(long id, ActionStepKind kind, Form form, SignedIn person, Reach reach) {
        ListedAction listed = actionPages.get(id, person, reach, actionPages.line());
        FormErrors errors = new FormErrors();
        ActionStep typed = typed(kind, form, errors);
        if (typed == null) {
            return again(listed, kind, person, form, errors);
        }
        int version = form.text("version").matches("\\d{1,9}") ? Integer.parseInt(form.text("version")) : -1;
        return switch (steps.take(listed.action(), version, typed, ActingPerson.of(person))) {
            case TakingActionSteps.Taken _ ->
                pages.seeOther(
                        ActionLinks.action(listed.action().id()),
                        FreeTextQuestions.after(
                                kind.past() + ": " + listed.action().id().reference(),
                                form.text("evidence"),
                                form.text("seen"),
                                form.text("reason")));
            case TakingActionSteps.Refused refused -> {
                refused.reasons().forEach(reason -> errors.add(fieldOf(reason, kind), reason.text()));
                yield again(listed, kind, person, form, errors);
            }
            case TakingActionSteps.Conflict _ -> {
                errors.add(
                        "version",
                        "Somebody else changed this action since you opened it. What you typed is kept"
                                + " below; look at the action and decide again.");
                yield pages.conflict(
                        actionPages.sheet(listed, ActionStepPage.title(kind)),
                        page(listed, kind, person, form, errors));
            }
        };
    }

    private View again(ListedAction listed, ActionStepKind kind, SignedIn person, Form form, FormErrors errors) {
        return pages.invalid(
                actionPages.sheet(listed, ActionStepPage.title(kind)), page(listed, kind, person, form, errors));
    }

    private ActionStepPage page(
            ListedAction listed, ActionStepKind kind, SignedIn person, Form form, FormErrors errors) {
        return ActionStepPage.of(
                listed,
                kind,
                form,
                errors,
                kind == ActionStepKind.REASSIGN ? near(listed.action(), person) : List.of());
    }

    private List<PersonPicker.Near> near(ActionRow action, SignedIn person) {
        ChildId child = action.child();
        return child == null
                ? sources.findTaskSource(action.source(), person)
                        .map(people::near)
                        .orElse(List.of())
                : people.near(holdings.find(child).orElseThrow(), actionPages.today());
    }

    /** What was typed, as a step; null after saying what is wrong where the form alone can tell. */
    private @Nullable ActionStep typed(ActionStepKind kind, Form form, FormErrors errors) {
        String reason = form.text("reason");
        return switch (kind) {
            case PROPOSE_DONE -> new ActionStep.ProposeDone(form.text("evidence"));
            case VERIFY ->
                new ActionStep.Verify(form.text("done").equals("yes"), helped(form.text("helped")), form.text("seen"));
            case SEND_BACK -> new ActionStep.SendBack(reason);
            case WITHDRAW -> new ActionStep.Withdraw(reason);
            case REASSIGN ->
                people.picked("new-owner", "who is to own it", form, errors)
                        .map(owner -> new ActionStep.Reassign(owner, reason))
                        .orElse(null);
            case CHANGE_DUE -> {
                LocalDate due = form.day("new-due-on", "the new due date", errors);
                yield due == null ? null : new ActionStep.ChangeDue(due, reason);
            }
        };
    }

    private static @Nullable Helped helped(String code) {
        return Arrays.stream(Helped.values())
                .filter(answer -> answer.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** A reason against the whole step stands beside the first field. */
    private static String fieldOf(ActionReason reason, ActionStepKind kind) {
        if (!reason.field().isEmpty()) {
            return reason.field();
        }
        return switch (kind) {
            case PROPOSE_DONE -> "evidence";
            case VERIFY -> "done";
            case REASSIGN -> "new-owner";
            case CHANGE_DUE -> "new-due-on";
            case SEND_BACK, WITHDRAW -> "reason";
        };
    }
}
