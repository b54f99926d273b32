package org.plumbline.evaluation.web;

import java.time.Clock;
import java.time.LocalDate;
import org.plumbline.access.MayNot;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.children.Holdings;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.recording.CompletingEvaluation;
import org.plumbline.evaluation.recording.Evaluation;
import org.plumbline.evaluation.recording.ReadingEvaluation;
import org.plumbline.evaluation.recording.Sight;
import org.plumbline.page.Dates;
import org.plumbline.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** An evaluation as a whole: its sections while it is open, completing it, what it found. */
@Controller
class EvaluationController {
    private final ReadingEvaluation reading;
    private final CompletingEvaluation completing;
    private final Holdings holdings;
    private final PermissionMatrix matrix;
    private final WorkingCalendar calendar;
    private final BearsOn bearsOn;
    private final Clock clock;
    private final Sheets sheets;
    private final Pages pages;

    EvaluationController(
            ReadingEvaluation reading,
            CompletingEvaluation completing,
            Holdings holdings,
            PermissionMatrix matrix,
            WorkingCalendar calendar,
            BearsOn bearsOn,
            Clock clock,
            Sheets sheets,
            Pages pages) {
        this.reading = reading;
        this.completing = completing;
        this.holdings = holdings;
        this.matrix = matrix;
        this.calendar = calendar;
        this.bearsOn = bearsOn;
        this.clock = clock;
        this.sheets = sheets;
        this.pages = pages;
    }

    @GetMapping("/evaluations/{id}")
    @Requires(Permission.SEE_EVALUATIONS)
    @Transactional
    View showEvaluation(@PathVariable long id, SignedIn person, Reach reach) {
        Evaluation evaluation = reading.open(new EvaluationId(id), reach, "overview");
        LocalDate today = Dates.dayOf(clock.instant());
        boolean reachesChild =
                holdings.findWithin(evaluation.row().child(), reach, today).isPresent();
        Rights rights = Rights.of(person, matrix, reachesChild);
        Object page = switch (evaluation.sight()) {
            case WRITE -> EvaluationPage.of(evaluation, clock.instant(), calendar);
            case READ -> FindingsPage.of(evaluation, rights, bearsOn.table(evaluation, person));
            case LISTED, NONE -> UnderWayPage.of(evaluation.row(), rights);
        };
        return pages.show(sheets.of(evaluation.row()), page);
    }

    @GetMapping("/evaluations/{id}/preview")
    @Requires(Permission.EVALUATE)
    View showPreview(@PathVariable long id, Reach reach) {
        Evaluation evaluation = writable(id, reach, "preview");
        return pages.show(sheets.of(evaluation.row(), "What the worker will see"), FindingsPage.preview(evaluation));
    }

    @GetMapping("/evaluations/{id}/completion")
    @Requires(Permission.EVALUATE)
    View showCompletion(@PathVariable long id, Reach reach) {
        Evaluation evaluation = writable(id, reach, "completion");
        return pages.show(sheets.of(evaluation.row(), "Complete"), CompletionPage.of(evaluation, false));
    }

    @PostMapping("/evaluations/{id}/completion")
    @Requires(Permission.EVALUATE)
    View submitCompletion(@PathVariable long id, Reach reach) {
        EvaluationId evaluationId = new EvaluationId(id);
        return switch (completing.complete(evaluationId, reach)) {
            case CompletingEvaluation.Completed() ->
                pages.seeOther(EvaluationLinks.of(evaluationId), evaluationId.reference() + " is completed");
            case CompletingEvaluation.Incomplete _ -> {
                Evaluation evaluation = writable(id, reach, "completion");
                yield pages.invalid(sheets.of(evaluation.row(), "Complete"), CompletionPage.of(evaluation, true));
            }
            case CompletingEvaluation.Refused(var reason) -> throw new MayNot(reason.text());
        };
    }

    private Evaluation writable(long id, Reach reach, String part) {
        Evaluation evaluation = reading.open(new EvaluationId(id), reach, part);
        if (evaluation.sight() != Sight.WRITE) {
            throw new NotFound("Only the auditor works in this evaluation, while it is open");
        }
        return evaluation;
    }
}
