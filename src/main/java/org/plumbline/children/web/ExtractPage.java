package org.plumbline.children.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ExtractLinks;
import org.plumbline.children.ExtractRow;
import org.plumbline.children.extract.Extracts.ProblemRow;
import org.plumbline.children.web.CheckedReport.ReportedProblem;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.KeyPaging;
import org.plumbline.page.Numbers;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;

/** An extract: what it held and what was wrong in it. */
record ExtractPage(
        String heading,
        SummaryList facts,
        Table rows,
        @Nullable Table kinds,
        @Nullable Table problems,
        @Nullable KeyPaging paging,
        @Nullable Button undo) {
    static final int PROBLEMS_ON_A_PAGE = 100;

    static String title(ExtractRow extract) {
        return "Extract as at " + Dates.day(extract.asAt()) + ", number "
                + extract.id().value();
    }

    /**
     * The page.
     *
     * @param kind the code of the problems listed, or empty
     * @param listed at most one more than a page shows
     */
    static ExtractPage of(
            ExtractRow extract,
            Map<String, Integer> rows,
            Map<String, Integer> countByCode,
            String kind,
            List<ProblemRow> listed,
            boolean mayUndo) {
        List<ProblemRow> shown = listed.subList(0, Math.min(listed.size(), PROBLEMS_ON_A_PAGE));
        String here = ExtractLinks.extract(extract.id());
        return new ExtractPage(
                title(extract),
                facts(extract),
                ProblemTables.rowsOfLists(rows),
                countByCode.isEmpty() ? null : ProblemTables.kinds(countByCode, here),
                shown.isEmpty() ? null : ProblemTables.places(ProblemTables.title(kind), reported(shown)),
                listed.size() == shown.size() ? null : paging(here, kind, shown.getLast()),
                mayUndo && extract.isTaken()
                        ? Button.secondaryLink("Undo this extract", ExtractLinks.undo(extract.id()))
                        : null);
    }

    private static SummaryList facts(ExtractRow extract) {
        SummaryList facts = SummaryList.empty()
                .row("As at", Dates.day(extract.asAt()))
                .row("File", extract.fileName())
                .row("Children", Numbers.whole(extract.children()))
                .row("Taken in", Dates.moment(extract.takenAt()) + " by " + ExtractsPage.who(extract.takenBy()))
                .row("Status", Cell.tag(ExtractsPage.status(extract)));
        return extract.undoneAt() == null
                ? facts
                : facts.row("Undone", Dates.moment(extract.undoneAt()) + " by " + ExtractsPage.who(extract.undoneBy()));
    }

    private static List<ReportedProblem> reported(List<ProblemRow> problems) {
        return problems.stream()
                .map(problem -> new ReportedProblem(
                        "", problem.sheet(), problem.row(), problem.column(), problem.code(), "", problem.message()))
                .toList();
    }

    private static KeyPaging paging(String here, String kind, ProblemRow last) {
        return new KeyPaging(
                null, here + "?kind=" + kind + "&after=" + last.id() + "#problems", "More problems of this kind");
    }
}
