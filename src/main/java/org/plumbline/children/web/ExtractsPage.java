package org.plumbline.children.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ExtractLinks;
import org.plumbline.children.ExtractRow;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Colour;
import org.plumbline.page.Dates;
import org.plumbline.page.EmptyState;
import org.plumbline.page.Link;
import org.plumbline.page.Shape;
import org.plumbline.page.Table;
import org.plumbline.page.Tag;

/** The extracts that were taken in, and the workbooks on their way. */
record ExtractsPage(
        @Nullable Button takeIn,
        @Nullable EmptyState nothingYet,
        @Nullable Table waiting,
        @Nullable Table extracts,
        @Nullable Link spellings) {
    static final String TITLE = "Extracts";

    static ExtractsPage of(List<ExtractRow> extracts, List<UploadRow> waiting, boolean mayTakeIn, int spellings) {
        Button takeIn = mayTakeIn ? Button.link(NewUploadPage.TITLE, ExtractLinks.NEW) : null;
        boolean nothing = extracts.isEmpty() && waiting.isEmpty();
        return new ExtractsPage(
                nothing ? null : takeIn,
                nothing
                        ? new EmptyState(
                                "No extract yet",
                                "The children known to the service come from the Annex A workbook of your case"
                                        + " system. Take the latest one in to begin.",
                                takeIn)
                        : null,
                waiting.isEmpty() || !mayTakeIn ? null : waitingTable(waiting),
                extracts.isEmpty() ? null : extractsTable(extracts),
                spellings == 0 ? null : new Link("Names that may be one worker: " + spellings, ExtractLinks.SPELLINGS));
    }

    private static Table waitingTable(List<UploadRow> waiting) {
        return Table.of("Workbooks on their way in")
                .column("Workbook")
                .column("Sent")
                .column("How it stands")
                .rows(rows(
                        waiting,
                        upload -> List.of(
                                Cell.link(
                                        upload.files(),
                                        ExtractLinks.upload(upload.id().value())),
                                Cell.text(Dates.moment(upload.uploadedAt())),
                                Cell.tag(tag(upload.state())))));
    }

    private static Table extractsTable(List<ExtractRow> extracts) {
        return Table.of("Extracts taken in")
                .column("As at")
                .column("File")
                .numericColumn("Children")
                .column("Taken in")
                .column("Status")
                .rows(rows(
                        extracts,
                        extract -> List.of(
                                Cell.link(Dates.day(extract.asAt()), ExtractLinks.extract(extract.id())),
                                Cell.text(extract.fileName()),
                                Cell.number(extract.children()),
                                Cell.text(Dates.moment(extract.takenAt())).below("by " + who(extract.takenBy())),
                                Cell.tag(status(extract)))));
    }

    private static <T> List<List<Cell>> rows(List<T> all, Function<T, List<Cell>> cells) {
        return all.stream().map(cells).toList();
    }

    static Tag status(ExtractRow extract) {
        return extract.isTaken()
                ? Tag.of("Taken in", Colour.GREEN, Shape.TICK)
                : Tag.of("Undone", Colour.GREY, Shape.CROSS);
    }

    /** A person's name stands as it is; parts of the system are said in words. */
    static String who(@Nullable String by) {
        Map<String, String> system = Map.of("system:import", "the command line");
        return by == null ? "" : system.getOrDefault(by, by.startsWith("system:") ? "the system" : by);
    }

    static Tag tag(UploadState state) {
        return switch (state) {
            case TO_CHECK -> Tag.of("Being checked", Colour.BLUE, Shape.HALF);
            case CHECKED -> Tag.of("Waits for your decision", Colour.YELLOW, Shape.PAUSE);
            case REFUSED -> Tag.of("Refused", Colour.RED, Shape.CROSS);
            case TO_TAKE -> Tag.of("Being taken in", Colour.BLUE, Shape.HALF);
            case TAKEN -> Tag.of("Taken in", Colour.GREEN, Shape.TICK);
            case FAILED -> Tag.of("Failed", Colour.RED, Shape.TRIANGLE);
        };
    }
}
