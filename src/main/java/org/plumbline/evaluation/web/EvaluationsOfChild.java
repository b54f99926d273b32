package org.plumbline.evaluation.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.children.ChildPagePart;
import org.plumbline.children.ChildPageSection;
import org.plumbline.children.ViewedChild;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.StateTags;
import org.plumbline.evaluation.recording.EvaluationRow;
import org.plumbline.evaluation.recording.ListingEvaluations;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;
import org.springframework.stereotype.Component;

/** The evaluations on a child's page. */
@Component
class EvaluationsOfChild implements ChildPageSection {
    private static final int ORDER = 100;

    private final ListingEvaluations listing;
    private final PermissionMatrix matrix;

    EvaluationsOfChild(ListingEvaluations listing, PermissionMatrix matrix) {
        this.listing = listing;
        this.matrix = matrix;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<ChildPagePart> partFor(ViewedChild child) {
        if (!matrix.allows(child.person().roles(), Permission.SEE_EVALUATIONS)) {
            return Optional.empty();
        }
        List<EvaluationRow> rows = listing.listOf(child.id(), child.reach());
        return Optional.of(
                rows.isEmpty()
                        ? ChildPagePart.of("Evaluations", "No evaluation that you may see.")
                        : ChildPagePart.of("Evaluations", words(rows)).with(table(rows)));
    }

    private static String words(List<EvaluationRow> rows) {
        long open = rows.stream().filter(row -> row.state().isOpen()).count();
        String all = Numbers.of(rows.size(), "evaluation", "evaluations");
        return open == 0 ? all + ", none under way." : "%s, %d of them under way.".formatted(all, open);
    }

    private static Table table(List<EvaluationRow> rows) {
        return Table.of("Evaluations")
                .hideCaption()
                .column("Evaluation")
                .column("Why")
                .column("Auditor")
                .column("Due or completed")
                .column("State")
                .rows(rows.stream().map(EvaluationsOfChild::cells).toList());
    }

    private static List<Cell> cells(EvaluationRow row) {
        return List.of(
                Cell.link(row.id().reference(), EvaluationLinks.of(row.id())),
                Cell.text(row.trigger().words()),
                Cell.text(row.auditorName()),
                Cell.text(
                        row.completedAt() == null
                                ? "Due " + Dates.shortDay(row.dueOn())
                                : Dates.shortDay(Dates.dayOf(row.completedAt()))),
                Cell.tag(StateTags.of(row.state())));
    }
}
