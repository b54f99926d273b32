package org.plumbline.evaluation.web;

import java.time.Clock;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.evaluation.recording.ListKey;
import org.plumbline.evaluation.recording.ListingEvaluations;
import org.plumbline.evaluation.recording.ListingEvaluations.Kind;
import org.plumbline.evaluation.recording.ListingEvaluations.Part;
import org.plumbline.evaluation.web.EvaluationListPage.Asked;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The lists of evaluations. The address remembers what is shown. */
@Controller
class EvaluationListController {
    private static final int LONGEST_CASE_ID = 60;

    private final ListingEvaluations listing;
    private final PermissionMatrix matrix;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Pages pages;

    EvaluationListController(
            ListingEvaluations listing, PermissionMatrix matrix, WorkingCalendar calendar, Clock clock, Pages pages) {
        this.listing = listing;
        this.matrix = matrix;
        this.calendar = calendar;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/evaluations")
    @Requires(Permission.SEE_EVALUATIONS)
    View showEvaluations(Form form, SignedIn person, Reach reach) {
        Asked asked = asked(form, person, reach);
        String caseId = asked.caseId().isEmpty() ? null : asked.caseId();
        Part part = listing.list(asked.kind(), reach, caseId, asked.overdue(), asked.after());
        EvaluationListPage page = EvaluationListPage.of(asked, part, reach, Dates.dayOf(clock.instant()), calendar);
        return pages.show(Sheet.of(Section.EVALUATIONS, Section.EVALUATIONS.label()), page);
    }

    private Asked asked(Form form, SignedIn person, Reach reach) {
        Kind kind = kind(form.text("show"), person, reach);
        String caseId = form.text("child");
        boolean fits = caseId.length() <= LONGEST_CASE_ID;
        return new Asked(
                kind,
                fits ? caseId : caseId.substring(0, LONGEST_CASE_ID),
                kind != Kind.COMPLETED && form.has("overdue"),
                ListKey.find(form.text("after"))
                        .filter(key -> (key.at() != null) == (kind == Kind.COMPLETED))
                        .orElse(null));
    }

    /** What was asked for, else what the person most likely came for: what is theirs to do, if there is anything. */
    private Kind kind(String code, SignedIn person, Reach reach) {
        for (Kind kind : Kind.values()) {
            if (EvaluationListPage.code(kind).equals(code)) {
                return kind;
            }
        }
        boolean hasOwn = matrix.allows(person.roles(), Permission.EVALUATE) && listing.hasOwn(reach);
        return hasOwn ? Kind.MINE : Kind.COMPLETED;
    }
}
