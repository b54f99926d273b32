package org.plumbline.plan.bringing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.page.Button;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.plan.intake.SourceCell;
import org.plumbline.plan.intake.SourceRow;
import org.plumbline.plan.intake.SourceTable;

/** Choosing the tables of an old plan that hold actions. */
record OldPlanTablesPage(
        String name,
        FormErrors errors,
        String post,
        int version,
        Checkboxes tables,
        Button goOn,
        String discard,
        Button discardIt) {
    static final String TITLE = "Which tables hold actions?";
    static final String TABLE = "table";
    private static final int MOST_HEADINGS = 8;

    static OldPlanTablesPage of(OldPlan old, FormErrors errors) {
        List<Choice> choices = IntStream.range(0, old.tables().size())
                .mapToObj(place -> choice(old.tables().get(place), place))
                .toList();
        return new OldPlanTablesPage(
                old.name(),
                errors,
                BringingLinks.tables(old.id()),
                old.version(),
                Checkboxes.of(TABLE, TITLE, choices)
                        .hint("Their columns are looked at next.")
                        .asHeading()
                        .chosen(old.chosen().stream()
                                .map(table -> Integer.toString(table.place()))
                                .toList())
                        .error(errors),
                Button.primary("Go on to the columns"),
                BringingLinks.discard(old.id()),
                Button.secondary("Do not bring it in"));
    }

    private static Choice choice(SourceTable table, int place) {
        SourceRow headings = table.rows().get(table.headingAt());
        String shown = headings.cells().stream()
                .filter(cell -> !cell.isEmpty() && !cell.spread())
                .limit(MOST_HEADINGS)
                .map(SourceCell::text)
                .map(text -> text.replace('\n', ' '))
                .collect(Collectors.joining(", "));
        int below = table.rows().size() - table.headingAt() - 1;
        return Choice.of(Integer.toString(place), table.name() + ", " + Numbers.of(below, "row", "rows"))
                .hint("Headings in row " + headings.number() + ": " + shown);
    }
}
