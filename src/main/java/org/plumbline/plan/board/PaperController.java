package org.plumbline.plan.board;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.plan.keeping.Objection;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.PlanRow;
import org.plumbline.plan.keeping.PlanVersions;
import org.plumbline.plan.keeping.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The papers of a meeting. */
@Controller
class PaperController {
    private final BoardsInSight inSight;
    private final Agendas agendas;
    private final Plans plans;
    private final PlanVersions versions;
    private final AddingPapers adding;
    private final PlanSigning signing;
    private final PermissionMatrix permissions;
    private final Pages pages;

    PaperController(
            BoardsInSight inSight,
            Agendas agendas,
            Plans plans,
            PlanVersions versions,
            AddingPapers adding,
            PlanSigning signing,
            PermissionMatrix permissions,
            Pages pages) {
        this.inSight = inSight;
        this.agendas = agendas;
        this.plans = plans;
        this.versions = versions;
        this.adding = adding;
        this.signing = signing;
        this.permissions = permissions;
        this.pages = pages;
    }

    @GetMapping("/meetings/{id}/papers/new")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional(readOnly = true)
    View showNewPaper(@PathVariable long id, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        return pages.show(
                MeetingSheets.of(meeting, PaperPage.TITLE),
                PaperPage.of(meeting, agendas.list(meeting.id()), offered(person), Form.blank(), new FormErrors()));
    }

    @PostMapping("/meetings/{id}/papers/new")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional
    View submitNewPaper(@PathVariable long id, Form form, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        List<AgendaItem> agenda = agendas.list(meeting.id());
        PaperPage.Offered offered = offered(person);
        FormErrors errors = new FormErrors();
        Optional<AddingPapers.Wanted> wanted = PaperPage.read(form, offered, errors);
        @Nullable AgendaItemId item = ItemChoices.read(agenda, form, errors);
        if (wanted.isPresent() && !errors.any()) {
            if (adding.add(meeting, item, wanted.get(), signing.of(person))
                    instanceof Outcome.Refused<Long>(List<Objection> objections)) {
                objections.forEach(objection -> errors.add(objection.field(), objection.text()));
            } else {
                return pages.seeOther(BoardLinks.meeting(meeting.id()), "The paper is before the meeting");
            }
        }
        return pages.invalid(
                MeetingSheets.of(meeting, PaperPage.TITLE), PaperPage.of(meeting, agenda, offered, form, errors));
    }

    @PostMapping("/meetings/{id}/papers/{paper}/withdrawal")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional
    View submitWithdrawal(@PathVariable long id, @PathVariable long paper, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        if (!adding.withdraw(meeting, paper, signing.of(person))) {
            throw new NotFound("There is no such paper before this meeting, or its papers stay as they are");
        }
        return pages.seeOther(BoardLinks.meeting(meeting.id()), "The paper is withdrawn");
    }

    private PaperPage.Offered offered(SignedIn person) {
        @Nullable PlanRow plan = plans.list().stream().findFirst().orElse(null);
        return new PaperPage.Offered(
                plan,
                plan == null ? List.of() : versions.listOf(plan.id()),
                permissions.allows(person.roles(), Permission.CHANGE_PLAN));
    }
}
