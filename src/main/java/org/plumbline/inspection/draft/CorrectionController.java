package org.plumbline.inspection.draft;

import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.kept.KeptInspection;
import org.plumbline.inspection.kept.KeptInspections;
import org.plumbline.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Leads from an inspection that is kept to its correction. */
@Controller
class CorrectionController {
    private final KeptInspections inspections;
    private final BeginningCorrection beginning;
    private final Pages pages;

    CorrectionController(KeptInspections inspections, BeginningCorrection beginning, Pages pages) {
        this.inspections = inspections;
        this.beginning = beginning;
        this.pages = pages;
    }

    @PostMapping("/inspections/{id}/corrections")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional
    View submitCorrection(@PathVariable long id, SignedIn person) {
        InspectionId inspection = new InspectionId(id);
        KeptInspection kept = inspections
                .find(inspection)
                .orElseThrow(() -> new NotFound("There is no inspection " + inspection.reference()));
        return pages.seeOther(
                DraftLinks.draft(beginning.begin(kept, person.account())),
                "Correct the parts that are wrong, then say why and keep the correction");
    }
}
