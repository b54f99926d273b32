package org.plumbline.plan.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.EmptyState;
import org.plumbline.page.Table;

/** The boards somebody may see. */
record BoardsPage(
        String title,
        @Nullable Button add,
        @Nullable EmptyState nothing,
        @Nullable Table boards) {
    static final String TITLE = "Boards and committees";

    static BoardsPage of(List<Boards.Listed> boards, boolean mayKeep) {
        Button add = mayKeep ? Button.link("Set up a board", BoardLinks.NEW_BOARD) : null;
        return boards.isEmpty()
                ? new BoardsPage(TITLE, null, nothing(mayKeep, add), null)
                : new BoardsPage(TITLE, add, null, table(boards));
    }

    private static EmptyState nothing(boolean mayKeep, @Nullable Button add) {
        return new EmptyState(
                "No boards yet",
                mayKeep
                        ? "Set up the bodies that the improvement plan answers to: the Improvement Board, the select"
                                + " committee. Then say who sits on them and when they meet."
                        : "You sit on no board here. Whoever keeps the boards adds you to yours.",
                add);
    }

    private static Table table(List<Boards.Listed> boards) {
        return Table.of(TITLE)
                .hideCaption()
                .column("Board")
                .column("Kind")
                .numericColumn("Members")
                .column("Next meeting")
                .column("Last meeting")
                .rows(boards.stream().map(BoardsPage::row).toList());
    }

    private static List<Cell> row(Boards.Listed listed) {
        Board board = listed.board();
        return List.of(
                Cell.link(board.name(), BoardLinks.board(board.id())),
                Cell.text(board.kind().label()),
                Cell.number(listed.members()),
                day(listed.next(), "None planned"),
                day(listed.last(), "None yet"));
    }

    private static Cell day(@Nullable LocalDate day, String otherwise) {
        return day == null ? Cell.text(otherwise) : Cell.text(Dates.day(day));
    }
}
