package org.plumbline.evaluation.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.programme.ListedProgramme;
import org.plumbline.evaluation.programme.Programme;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.EmptyState;
import org.plumbline.page.KeyPaging;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;

/**
 * All programmes.
 *
 * @param plan the way to a new one, for those who may; else null
 * @param nothing shown in place of the table while there is none
 */
record ProgrammesPage(
        String title, @Nullable Button plan, @Nullable EmptyState nothing, Table table, KeyPaging paging) {
    static final String TITLE = "Programmes";

    static ProgrammesPage of(List<ListedProgramme> found, int pageSize, boolean first, boolean mayPlan) {
        List<ListedProgramme> shown = found.subList(0, Math.min(found.size(), pageSize));
        String next = found.size() > pageSize
                ? ProgrammeLinks.listAfter(shown.getLast().programme().id())
                : null;
        Button plan = Button.link("Plan a programme", ProgrammeLinks.NEW);
        EmptyState nothing = new EmptyState(
                "No programmes yet",
                "A programme says which children’s practice is evaluated: of which cohort, how many, by whom and by"
                        + " when. The children are then drawn at random, so that nobody chooses them.",
                mayPlan ? plan : null);
        return new ProgrammesPage(
                TITLE,
                mayPlan && !shown.isEmpty() ? plan : null,
                shown.isEmpty() && first ? nothing : null,
                table(shown),
                new KeyPaging(
                        first ? null : ProgrammeLinks.LIST, next, Numbers.of(shown.size(), "programme", "programmes")));
    }

    private static Table table(List<ListedProgramme> programmes) {
        return Table.of(TITLE)
                .hideCaption()
                .column("Programme")
                .column("Kind")
                .column("Cohort")
                .column("Due")
                .numericColumn("Wanted")
                .numericColumn("Allocated")
                .numericColumn("Completed")
                .numericColumn("Overdue")
                .rows(programmes.stream().map(ProgrammesPage::row).toList());
    }

    private static List<Cell> row(ListedProgramme listed) {
        Programme programme = listed.programme();
        return List.of(
                Cell.link(programme.name(), ProgrammeLinks.programme(programme.id()))
                        .below(programme.id().reference()),
                Cell.text(programme.kind().words()),
                Cell.text(programme.cohort().label()),
                Cell.day(programme.dueOn()),
                Cell.number(programme.wanted()),
                Cell.number(listed.progress().allocated()),
                Cell.number(listed.progress().completed()),
                Cell.number(listed.progress().overdue()));
    }
}
