package org.plumbline.evaluation.programme.web;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.draw.Draw;
import org.plumbline.draw.ReplacementReason;
import org.plumbline.draw.TakenChild;
import org.plumbline.evaluation.programme.AllocatingDrawn;
import org.plumbline.evaluation.programme.Programme;
import org.plumbline.evaluation.programme.ProgrammeId;
import org.plumbline.evaluation.programme.Programmes;
import org.plumbline.evaluation.programme.Proposal;
import org.plumbline.evaluation.programme.ReadingDrawn;
import org.plumbline.evaluation.programme.ReplacingDrawn;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What is decided about drawn children: who evaluates them, and who gives way to the next ticket. */
@Controller
class DrawnController {
    private final Programmes programmes;
    private final ReadingDrawn reading;
    private final AllocatingDrawn allocating;
    private final ReplacingDrawn replacing;
    private final Clock clock;
    private final Pages pages;

    DrawnController(
            Programmes programmes,
            ReadingDrawn reading,
            AllocatingDrawn allocating,
            ReplacingDrawn replacing,
            Clock clock,
            Pages pages) {
        this.programmes = programmes;
        this.reading = reading;
        this.allocating = allocating;
        this.replacing = replacing;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/programmes/{id}/draws/{number}/allocation")
    @Requires(Permission.PLAN_PROGRAMMES)
    @Transactional
    View showAllocation(@PathVariable("id") long value, @PathVariable int number) {
        ProgrammeId id = new ProgrammeId(value);
        Programme programme = programme(id);
        Draw draw = reading.getDraw(id, number);
        Proposal proposal = allocating.propose(id, draw);
        return pages.show(
                sheet(programme, AllocationPage.title(draw)), allocationPage(programme, draw, proposal, false));
    }

    @PostMapping("/programmes/{id}/draws/{number}/allocation")
    @Requires(Permission.PLAN_PROGRAMMES)
    View submitAllocation(@PathVariable("id") long value, @PathVariable int number, Form form) {
        ProgrammeId id = new ProgrammeId(value);
        Programme programme = programme(id);
        Draw draw = reading.getDraw(id, number);
        return switch (allocating.allocate(id, draw.id(), form.text("version"))) {
            case AllocatingDrawn.Allocated(int children) ->
                pages.seeOther(
                        ProgrammeLinks.programme(id), Numbers.of(children, "child is", "children are") + " allocated.");
            case AllocatingDrawn.Changed(Proposal now) ->
                pages.conflict(
                        sheet(programme, AllocationPage.title(draw)), allocationPage(programme, draw, now, true));
        };
    }

    @GetMapping("/programmes/{id}/draws/{number}/children/{position}/replacement")
    @Requires(Permission.PLAN_PROGRAMMES)
    @Transactional
    View showReplacement(@PathVariable("id") long value, @PathVariable int number, @PathVariable int position) {
        ProgrammeId id = new ProgrammeId(value);
        Programme programme = programme(id);
        Draw draw = reading.getDraw(id, number);
        TakenChild child = child(draw, position);
        return pages.show(
                sheet(programme, ReplacementPage.title(child)),
                ReplacementPage.of(programme, draw, child, Form.blank(), new FormErrors()));
    }

    @PostMapping("/programmes/{id}/draws/{number}/children/{position}/replacement")
    @Requires(Permission.PLAN_PROGRAMMES)
    View submitReplacement(
            @PathVariable("id") long value,
            @PathVariable int number,
            @PathVariable int position,
            Form form,
            SignedIn person) {
        ProgrammeId id = new ProgrammeId(value);
        Programme programme = programme(id);
        Draw draw = reading.getDraw(id, number);
        TakenChild child = child(draw, position);
        FormErrors errors = new FormErrors();
        Optional<ReplacementReason> reason = reason(form, errors);
        if (reason.isPresent()) {
            switch (replacing.replace(id, draw.id(), position, reason.get(), person.account())) {
                case ReplacingDrawn.Replaced(int next) -> {
                    return pages.seeOther(ProgrammeLinks.programme(id), "Replaced by ticket " + next + ".");
                }
                case ReplacingDrawn.Refused(String why) -> errors.add(ReplacementPage.REASON, why);
            }
        }
        return pages.invalid(
                sheet(programme, ReplacementPage.title(child)),
                ReplacementPage.of(programme, draw, child, form, errors));
    }

    private AllocationPage allocationPage(Programme programme, Draw draw, Proposal proposal, boolean changed) {
        reading.noteSeen(
                draw, proposal.cases().stream().map(one -> one.child().child()).toList());
        return AllocationPage.of(programme, draw, proposal, changed);
    }

    private static Optional<ReplacementReason> reason(Form form, FormErrors errors) {
        String chosen = form.chosen(ReplacementPage.REASON, "why the child cannot be evaluated", errors);
        return Stream.of(ReplacementReason.values())
                .filter(one -> one.code().equals(chosen))
                .findFirst();
    }

    private TakenChild child(Draw draw, int position) {
        return reading.open(draw).taken().stream()
                .filter(one -> one.position() == position && one.stands())
                .findFirst()
                .orElseThrow(() -> new NotFound("No child stands at this place of the draw"));
    }

    private Programme programme(ProgrammeId id) {
        return programmes.get(id, Dates.dayOf(clock.instant())).programme();
    }

    private static Sheet sheet(Programme programme, String title) {
        return Sheet.of(Section.PROGRAMMES, title).under(programme.name(), ProgrammeLinks.programme(programme.id()));
    }
}
