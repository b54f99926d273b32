package org.plumbline.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Period;
import org.plumbline.page.Cell;
import org.plumbline.page.FileUpload;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;

/**
 * Taking in a structure file.
 *
 * @param lead what was found in the file, or null before one was chosen
 * @param text the file, carried on to be taken in; null when it may not be
 */
record ImportPage(
        FormErrors errors,
        FileUpload file,
        Table columns,
        @Nullable String lead,
        @Nullable Table problems,
        @Nullable Table rows,
        @Nullable String newWorkers,
        @Nullable String unknownChildren,
        @Nullable String text) {
    static final String TITLE = "Take in a structure file";
    private static final int SHOWN = 200;

    static ImportPage asking(FormErrors errors) {
        return new ImportPage(errors, upload(errors), described(), null, null, null, null, null, null);
    }

    static ImportPage checked(TakingInFile.Preview preview, String text) {
        boolean may = preview.mayBeTaken();
        return new ImportPage(
                new FormErrors(),
                upload(new FormErrors()),
                described(),
                lead(preview),
                preview.problems().isEmpty() ? null : problems(preview.problems()),
                preview.lines().isEmpty() ? null : rows(preview.lines()),
                listed("These names are not in the structure yet and will be added: ", preview.newWorkers()),
                listed(
                        "No extract names these children yet; their rows are taken in all the same, so check the ids: ",
                        preview.unknownChildren()),
                may ? text : null);
    }

    private static String lead(TakingInFile.Preview preview) {
        String rows = Numbers.of(preview.lines().size(), "row was", "rows were") + " understood. ";
        if (preview.mayBeTaken()) {
            return rows + "Nothing is stored yet.";
        }
        return rows
                + Numbers.of(preview.problems().size(), "problem keeps", "problems keep")
                + " the file from being taken in. Correct it and choose it again; nothing was stored.";
    }

    /** The first of them after some words, or null when there are none. */
    private static @Nullable String listed(String words, List<String> names) {
        if (names.isEmpty()) {
            return null;
        }
        String more = names.size() > SHOWN ? "; and " + Numbers.whole(names.size() - SHOWN) + " more" : "";
        return words + names.stream().limit(SHOWN).collect(Collectors.joining("; ")) + more + ".";
    }

    private static FileUpload upload(FormErrors errors) {
        return FileUpload.of("file", "The file", ".csv")
                .hint("CSV in UTF-8, at most 600 kB, with the columns below")
                .error(errors);
    }

    private static Table described() {
        return Table.of("The columns of a structure file")
                .column("Column")
                .column("What stands in it")
                .rows(List.of(
                        List.of(
                                Cell.text("kind"),
                                Cell.text("manages-team, manages-worker, heads-service-area, reviews-child or absent")),
                        List.of(
                                Cell.text("worker"),
                                Cell.text("The name of who answers for it, or is absent. Names not there yet are"
                                        + " added.")),
                        List.of(
                                Cell.text("subject"),
                                Cell.text("The team, worker or service area, or the child's id in the case system. For"
                                        + " an absence, who stands in, or nothing.")),
                        List.of(Cell.text("from"), Cell.text("The first day, as 2026-03-27 or 27/03/2026")),
                        List.of(Cell.text("to"), Cell.text("The last day, or nothing while it lasts")),
                        List.of(Cell.text("deputy"), Cell.text("yes for a deputy, no or nothing otherwise"))));
    }

    private static Table problems(List<FileProblem> problems) {
        return Table.of("Problems" + firstOf(problems.size()))
                .column("Row")
                .column("Column")
                .column("Found")
                .column("Expected")
                .rows(problems.stream()
                        .limit(SHOWN)
                        .map(problem -> List.of(
                                Cell.text(problem.row() == 0 ? "The file" : Integer.toString(problem.row())),
                                Cell.text(problem.column()),
                                Cell.text(problem.found().isEmpty() ? "nothing" : problem.found()),
                                Cell.text(problem.expected())))
                        .toList());
    }

    private static Table rows(List<FileLine> lines) {
        return Table.of("Rows" + firstOf(lines.size()))
                .column("Row")
                .column("Who")
                .column("What")
                .column("When")
                .rows(lines.stream().limit(SHOWN).map(ImportPage::row).toList());
    }

    private static List<Cell> row(FileLine line) {
        Cell number = Cell.text(Integer.toString(line.row()));
        return switch (line) {
            case FileLine.Answering one ->
                List.of(
                        number,
                        Cell.text(one.worker()),
                        Cell.text(one.kind().label() + " " + one.subject() + (one.deputy() ? ", as a deputy" : "")),
                        Cell.text(Wording.period(one.period())));
            case FileLine.Away away ->
                List.of(
                        number,
                        Cell.text(away.worker()),
                        Cell.text(away.deputy() == null ? "away" : "away, " + away.deputy() + " stands in"),
                        Cell.text(Wording.period(new Period(away.from(), away.to()))));
        };
    }

    private static String firstOf(int count) {
        return count > SHOWN ? " (the first " + SHOWN + " of " + Numbers.whole(count) + ")" : "";
    }
}
