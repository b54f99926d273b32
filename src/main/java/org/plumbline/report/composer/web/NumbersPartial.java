package org.plumbline.report.composer.web;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.Printing;
import org.plumbline.report.composer.outline.OutlineSection;
import org.plumbline.report.composer.template.FigureWish;

/**
 * The numbers that a report draws on.
 *
 * @param post where a snapshot is taken
 * @param standing which snapshot is used
 */
record NumbersPartial(String post, String standing, Button take, List<Group> groups) {

    /** One figure with its named numbers. */
    record Group(String title, String asAt, List<Named> numbers) {}

    /** A number and how words name it. */
    record Named(String name, String number) {}

    static NumbersPartial of(Draft draft) {
        return of(draft, draft.outline().figures());
    }

    static NumbersPartial of(Draft draft, OutlineSection section) {
        return of(draft, section.figures());
    }

    private static NumbersPartial of(Draft draft, List<FigureWish> wishes) {
        List<Group> groups = new ArrayList<>();
        for (FigureWish wish : wishes) {
            Figure figure = draft.snapshot().get(Draft.nameOf(wish));
            if (figure != null) {
                groups.add(new Group(
                        figure.title(),
                        "As at " + Dates.day(figure.asAtOn()),
                        figure.named().stream().map(NumbersPartial::named).toList()));
            }
        }
        int used = draft.outline().snapshot();
        return new NumbersPartial(
                ReportLinks.figures(draft.id()),
                used == 0 ? "No snapshot yet." : "Snapshot " + used + " is used.",
                Button.secondary(used == 0 ? "Take the figures" : "Take a newer snapshot"),
                groups);
    }

    private static Named named(Figure.Named one) {
        return new Named("[[" + one.name() + "]]", Printing.FULL.inWords(one.table(), one.place()));
    }
}
