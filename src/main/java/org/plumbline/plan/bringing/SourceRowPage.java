package org.plumbline.plan.bringing;

import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.SummaryList;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.bringing.SourceRows.SourceOf;
import org.plumbline.plan.keeping.PlanActionRow;

/** The row of an old plan that an action was made of, word for word. */
record SourceRowPage(String title, String lead, SummaryList found, Link back) {

    static String title(SourceOf source) {
        return "As it stood in " + source.place();
    }

    static SourceRowPage of(PlanActionRow action, SourceOf source) {
        SummaryList found = SummaryList.empty();
        for (SourceRows.Under one : source.found()) {
            found = found.row(one.heading(), one.text());
        }
        return new SourceRowPage(
                title(source),
                "Table “" + source.table() + "”. It was brought in on " + Dates.moment(source.broughtInAt())
                        + ", and is kept as it was.",
                found,
                new Link("Plan action " + action.reference(), PlanLinks.action(action.id())));
    }
}
