package org.plumbline.plan.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.keeping.Objection;
import org.plumbline.plan.keeping.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What a meeting decided. */
@Controller
class DecisionController {
    private final BoardsInSight inSight;
    private final Agendas agendas;
    private final PlanActionChoices choices;
    private final RecordingDecisions recording;
    private final PlanSigning signing;
    private final Pages pages;

    DecisionController(
            BoardsInSight inSight,
            Agendas agendas,
            PlanActionChoices choices,
            RecordingDecisions recording,
            PlanSigning signing,
            Pages pages) {
        this.inSight = inSight;
        this.agendas = agendas;
        this.choices = choices;
        this.recording = recording;
        this.signing = signing;
        this.pages = pages;
    }

    @GetMapping("/meetings/{id}/decisions/new")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional(readOnly = true)
    View showNewDecision(@PathVariable long id, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        return pages.show(MeetingSheets.of(meeting, DecisionPage.TITLE), page(meeting, Form.blank(), new FormErrors()));
    }

    @PostMapping("/meetings/{id}/decisions/new")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional
    View submitNewDecision(@PathVariable long id, Form form, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        FormErrors errors = new FormErrors();
        @Nullable PlanActionId action = choices.read(form, errors);
        @Nullable AgendaItemId item = ItemChoices.read(agendas.list(meeting.id()), form, errors);
        if (!errors.any()) {
            if (recording.record(meeting, item, action, form.text(DecisionPage.WORDS), signing.of(person))
                    instanceof Outcome.Refused<Long>(List<Objection> objections)) {
                objections.forEach(objection -> errors.add(objection.field(), objection.text()));
            } else {
                return pages.seeOther(BoardLinks.meeting(meeting.id()), "The decision is recorded");
            }
        }
        return pages.invalid(MeetingSheets.of(meeting, DecisionPage.TITLE), page(meeting, form, errors));
    }

    private DecisionPage page(Meeting meeting, Form form, FormErrors errors) {
        return DecisionPage.of(
                meeting,
                agendas.list(meeting.id()),
                choices.question("Which action of the plan is it about?", form, errors),
                form,
                errors);
    }
}
