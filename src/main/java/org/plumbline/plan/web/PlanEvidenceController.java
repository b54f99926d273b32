package org.plumbline.plan.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Button;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Pages;
import org.plumbline.page.Radios;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;
import org.plumbline.plan.Bearing;
import org.plumbline.plan.Claim;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.LiveMeasures.LiveFigure;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.Strength;
import org.plumbline.plan.keeping.AddingEvidence;
import org.plumbline.plan.keeping.EvidencePieces;
import org.plumbline.plan.keeping.EvidencePieces.EvidenceRow;
import org.plumbline.plan.keeping.NewEvidence;
import org.plumbline.plan.keeping.PlanActionRow;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** The evidence of a plan action: adding a piece, looking at one, taking one back. */
@Controller
class PlanEvidenceController {
    private static final String ADD = "Add evidence";
    private static final String WITHDRAW = "Take evidence back";

    private final PlanDesk desk;
    private final AddingEvidence adding;
    private final EvidencePieces pieces;
    private final PlanReplies replies;
    private final JsonMapper json;
    private final Pages pages;

    PlanEvidenceController(
            PlanDesk desk,
            AddingEvidence adding,
            EvidencePieces pieces,
            PlanReplies replies,
            JsonMapper json,
            Pages pages) {
        this.desk = desk;
        this.adding = adding;
        this.pieces = pieces;
        this.replies = replies;
        this.json = json;
        this.pages = pages;
    }

    @GetMapping("/plan-actions/{id}/evidence/new")
    @Requires({Permission.UPDATE_PLAN, Permission.VERIFY_PLAN})
    @Transactional(readOnly = true)
    View showNewEvidence(@PathVariable long id, Form form) {
        PlanActionRow action = desk.action(id);
        return replies.show(desk.sheet(action, ADD), page(action, form, new FormErrors()));
    }

    @PostMapping("/plan-actions/{id}/evidence/new")
    @Requires({Permission.UPDATE_PLAN, Permission.VERIFY_PLAN})
    @Transactional
    View submitNewEvidence(@PathVariable long id, Form form, SignedIn person) {
        PlanActionRow action = desk.action(id);
        FormErrors errors = new FormErrors();
        NewEvidence evidence = typed(form, errors);
        if (evidence == null) {
            return replies.invalid(desk.sheet(action, ADD), page(action, form, errors));
        }
        return replies.after(
                adding.add(action.id(), evidence, null, desk.sign(person)),
                errors,
                desk.sheet(action, ADD),
                () -> page(action, form, errors),
                _ -> replies.seeOther(PlanLinks.action(action.id()), "The evidence is added"));
    }

    @GetMapping("/plan-actions/{id}/evidence/{piece}")
    @Requires(Permission.SEE_PLAN)
    @Transactional(readOnly = true)
    View showEvidence(@PathVariable long id, @PathVariable long piece, SignedIn person) {
        PlanActionRow action = desk.action(id);
        EvidenceRow found = find(action, piece);
        String snapshot = found.snapshot();
        boolean mayWithdraw = found.withdrawnAt() == null
                && !action.settled()
                && (desk.may(person, Permission.UPDATE_PLAN) || desk.may(person, Permission.VERIFY_PLAN));
        return pages.show(
                desk.sheet(action, "Evidence " + piece),
                EvidencePage.of(
                        action,
                        found,
                        snapshot == null ? null : json.readValue(snapshot, LiveFigure.class),
                        mayWithdraw,
                        desk.today()));
    }

    @GetMapping("/plan-actions/{id}/evidence/{piece}/withdraw")
    @Requires({Permission.UPDATE_PLAN, Permission.VERIFY_PLAN})
    @Transactional(readOnly = true)
    View showWithdrawing(@PathVariable long id, @PathVariable long piece) {
        PlanActionRow action = desk.action(id);
        EvidenceRow found = find(action, piece);
        return replies.show(desk.sheet(action, WITHDRAW), withdrawing(action, found, Form.blank(), new FormErrors()));
    }

    @PostMapping("/plan-actions/{id}/evidence/{piece}/withdraw")
    @Requires({Permission.UPDATE_PLAN, Permission.VERIFY_PLAN})
    @Transactional
    View submitWithdrawing(@PathVariable long id, @PathVariable long piece, Form form, SignedIn person) {
        PlanActionRow action = desk.action(id);
        EvidenceRow found = find(action, piece);
        FormErrors errors = new FormErrors();
        return replies.after(
                adding.withdraw(action.id(), piece, form.text("reason"), desk.sign(person)),
                errors,
                desk.sheet(action, WITHDRAW),
                () -> withdrawing(action, found, form, errors),
                _ -> replies.seeOther(PlanLinks.action(action.id()), "The evidence is taken back"));
    }

    private EvidenceRow find(PlanActionRow action, long piece) {
        return pieces.find(action.id(), piece).orElseThrow(() -> new NotFound("There is no such piece of evidence"));
    }

    private static @Nullable NewEvidence typed(Form form, FormErrors errors) {
        Claim claim = ChoicesOf.chosen("claim", "what it is evidence of", Claim.values(), Claim::code, form, errors);
        EvidenceKind kind =
                ChoicesOf.chosen("kind", "what kind it is", EvidenceKind.values(), EvidenceKind::code, form, errors);
        String what = form.required("what", "what it is and what it shows", errors);
        LocalDate dated = form.day("dated-on", "the day it is evidence of", errors);
        Strength strength =
                ChoicesOf.chosen("strength", "how strong it is", Strength.values(), Strength::code, form, errors);
        Bearing bearing =
                ChoicesOf.chosen("bearing", "which way it bears", Bearing.values(), Bearing::code, form, errors);
        return errors.any() || claim == null || kind == null || dated == null || strength == null || bearing == null
                ? null
                : new NewEvidence(claim, kind, bearing, strength, what, form.text("place"), dated);
    }

    private static PlanFormPage page(PlanActionRow action, Form form, FormErrors errors) {
        return form(ADD, action, errors, "/evidence/new")
                .field(Radios.of(
                                "claim",
                                "What is it evidence of?",
                                ChoicesOf.all(Claim.values(), Claim::code, PlanEvidenceController::claimWords))
                        .chosen(form.text("claim"))
                        .error(errors))
                .field(Radios.of(
                                "kind",
                                "What kind is it?",
                                ChoicesOf.all(EvidenceKind.values(), EvidenceKind::code, EvidenceKind::label))
                        .chosen(form.text("kind"))
                        .error(errors))
                .field(TextArea.of("what", "What is it, and what does it show?")
                        .hint("Never a child's name or words from a child's record")
                        .rows(3)
                        .value(form.text("what"))
                        .error(errors))
                .field(TextInput.of("place", "Where is it kept?")
                        .hint("So that somebody else can look at it")
                        .value(form.text("place"))
                        .error(errors))
                .field(DateInput.of("dated-on", "On which day was it so?")
                        .hint("The day it is evidence of, not the day you add it. For example, 27 3 2026")
                        .typed(form)
                        .error(errors))
                .field(Radios.of(
                                "strength",
                                "How much can it carry?",
                                ChoicesOf.all(Strength.values(), Strength::code, PlanEvidenceController::strengthWords))
                        .chosen(form.text("strength"))
                        .error(errors))
                .field(Radios.of(
                                "bearing",
                                "Which way does it bear?",
                                ChoicesOf.all(Bearing.values(), Bearing::code, Bearing::label))
                        .chosen(form.text("bearing"))
                        .error(errors))
                .button(Button.primary(ADD));
    }

    static String claimWords(Claim claim) {
        return switch (claim) {
            case DELIVERY -> "Delivery: the work was done";
            case IMPACT -> "Impact: something is better for children";
        };
    }

    static String strengthWords(Strength strength) {
        return switch (strength) {
            case WEAK -> "Weak: one case, one person, or an account of what should happen";
            case FAIR -> "Fair: several cases or sources, chosen by those whom it concerns";
            case STRONG -> "Strong: enough cases, chosen fairly, judged by somebody independent";
        };
    }

    private static PlanFormPage withdrawing(PlanActionRow action, EvidenceRow piece, Form form, FormErrors errors) {
        return form(WITHDRAW, action, errors, "/evidence/" + piece.id() + "/withdraw")
                .lead(piece.evidence().what())
                .field(TextArea.of("reason", "Why is it taken back?")
                        .rows(3)
                        .value(form.text("reason"))
                        .error(errors))
                .effect("It stays to be seen with your reason, and counts no more.")
                .button(Button.warning(WITHDRAW));
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
