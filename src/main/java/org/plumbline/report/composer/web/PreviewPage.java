package org.plumbline.report.composer.web;

import java.util.Arrays;
import java.util.List;
import org.plumbline.page.Cell;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.SubNavigation;
import org.plumbline.page.Table;
import org.plumbline.report.composer.Composed;
import org.plumbline.report.composer.template.View;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Flow;
import org.plumbline.report.document.Piece;
import org.plumbline.report.render.Format;

/**
 * A draft as its readers will see it, and for the public view what they will not see and why.
 *
 * @param hidden null where nothing is withheld
 */
record PreviewPage(
        String title,
        SubNavigation views,
        List<Link> files,
        String withheld,
        @org.jspecify.annotations.Nullable Table hidden,
        Document document,
        List<Piece> pieces) {

    static PreviewPage of(Composed composed, View view) {
        var id = composed.draft().id();
        SubNavigation views = SubNavigation.of("Views of the report");
        for (View one : View.values()) {
            views = views.item(one.label(), ReportLinks.preview(id, one), one == view);
        }
        boolean isPublic = view == View.PUBLIC;
        return new PreviewPage(
                "Preview of " + id.reference() + ": " + view.label(),
                views,
                Arrays.stream(Format.values())
                        .map(format -> new Link(format.label(), ReportLinks.draftFile(id, view, format.extension())))
                        .toList(),
                isPublic
                        ? Numbers.of(composed.hidden().size(), "number is", "numbers are") + " withheld in this view."
                        : "This view is for those who may read it: " + view.words() + ".",
                isPublic && !composed.hidden().isEmpty() ? hidden(composed) : null,
                composed.document(view),
                Flow.of(composed.document(view)));
    }

    private static Table hidden(Composed composed) {
        return Table.of("What is withheld, and why")
                .column("Table")
                .column("Cell")
                .numericColumn("Number")
                .column("Why")
                .rows(composed.hidden().stream()
                        .map(one -> List.of(
                                Cell.text(one.table()),
                                Cell.text(one.cell()),
                                Cell.number(one.number()),
                                Cell.text(one.why())))
                        .toList());
    }
}
