package org.plumbline.plan.web;

import java.util.List;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.page.Button;
import org.plumbline.page.EmptyState;
import org.plumbline.page.Link;
import org.plumbline.plan.PlanLinks;

/** The place of the plan while there is none; what it will answer can be seen already. */
record NoPlanPage(String title, EmptyState nothing, List<Link> links) {

    static NoPlanPage of(boolean mayMake) {
        return new NoPlanPage(
                "Plan",
                new EmptyState(
                        "No plan yet",
                        "The improvement plan will be here: what the authority does about what inspections, reviews and"
                                + " the service itself found, how far each action is, and what it has changed for"
                                + " children."
                                + (mayMake
                                        ? " Make it here, and bring in the plan you have."
                                        : " Whoever keeps the plan makes it."),
                        mayMake ? Button.link("Make a plan", PlanLinks.NEW) : null),
                List.of(
                        new Link("Inspections and their clocks", InspectionLinks.INSPECTIONS),
                        new Link("Recommendations of every source", InspectionLinks.RECOMMENDATIONS)));
    }
}
