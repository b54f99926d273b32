package org.plumbline.inspection.recommendation;

import java.time.Clock;
import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.EnteringRecommendations;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.NewRecommendations;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Entering the recommendations of a source other than an inspection. */
@Controller
class NewRecommendationsController {
    static final String PATH = InspectionLinks.RECOMMENDATIONS + "/new";

    private static final Sheet SHEET = Sheet.of(Section.RECOMMENDATIONS, NewRecommendationsPage.TITLE);

    private final EnteringRecommendations entering;
    private final Clock clock;
    private final Pages pages;

    NewRecommendationsController(EnteringRecommendations entering, Clock clock, Pages pages) {
        this.entering = entering;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(PATH)
    @Requires(Permission.KEEP_INSPECTIONS)
    View showNewRecommendations() {
        return pages.show(SHEET, NewRecommendationsPage.of(Form.blank(), new FormErrors()));
    }

    @PostMapping(PATH)
    @Requires(Permission.KEEP_INSPECTIONS)
    View submitNewRecommendations(Form form, SignedIn person) {
        FormErrors errors = new FormErrors();
        Optional<NewRecommendations> typed = NewRecommendationsPage.read(form, Dates.dayOf(clock.instant()), errors);
        if (typed.isEmpty()) {
            return pages.invalid(SHEET, NewRecommendationsPage.of(form, errors));
        }
        return switch (entering.enter(typed.get(), person.account())) {
            case EnteringRecommendations.Entered entered ->
                pages.seeOther(InspectionLinks.RECOMMENDATIONS, said(entered));
            case EnteringRecommendations.SaidBefore before -> {
                errors.add(
                        NewRecommendationsPage.TEXTS,
                        "This source says the same already, in "
                                + before.before().reference() + ": “" + before.text()
                                + "”. Leave it out, or give this source another name");
                yield pages.invalid(SHEET, NewRecommendationsPage.of(form, errors));
            }
        };
    }

    private static String said(EnteringRecommendations.Entered entered) {
        String first = entered.ids().getFirst().reference();
        return entered.ids().size() == 1
                ? first + " is entered"
                : first + " to " + entered.ids().getLast().reference() + " are entered";
    }
}
