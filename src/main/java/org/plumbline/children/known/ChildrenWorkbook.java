package org.plumbline.children.known;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.Cohort;
import org.plumbline.children.annexa.CodeSets;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;

/** The list of children as a workbook: one sheet with the children, one that says what they are and who took them out. */
final class ChildrenWorkbook {
    private static final List<String> HEADINGS = List.of(
            "Child",
            "Age",
            "Where they stand",
            "Team",
            "Worker",
            "Primary need",
            "Case status",
            "Referred",
            "In need since",
            "On a plan since",
            "In care since",
            "Last visit",
            "Last review");
    private static final double[] WIDTHS = {14, 6, 44, 26, 26, 32, 22, 13, 13, 15, 13, 13, 13};

    private ChildrenWorkbook() {}

    static byte[] write(ListingChildren.Exported exported, ChildrenFilter filter, String by, Instant at) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Plumbline", "1.0")) {
            children(workbook.newWorksheet("Children"), exported.children());
            about(workbook.newWorksheet("About this list"), exported, filter, by, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void children(Worksheet sheet, List<ListedChild> children) throws IOException {
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.value(0, column, HEADINGS.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freezePane(1, 1);
        int row = 1;
        for (var child : children) {
            child(sheet, row++, child);
        }
        sheet.finish();
    }

    private static void child(Worksheet sheet, int row, ListedChild child) {
        sheet.value(row, 0, child.caseId());
        if (child.age() != null) {
            sheet.value(row, 1, child.age());
        }
        sheet.value(row, 2, child.cohorts().stream().map(Cohort::label).collect(Collectors.joining(", ")));
        text(sheet, row, 3, child.team());
        text(sheet, row, 4, child.worker());
        text(sheet, row, 5, child.need() == null ? null : CodeSets.NEED.label(child.need()));
        text(sheet, row, 6, child.status() == null ? null : CodeSets.CASE_STATUS.label(child.status()));
        day(sheet, row, 7, child.since().referred());
        day(sheet, row, 8, child.since().inNeed());
        day(sheet, row, 9, child.since().onPlan());
        day(sheet, row, 10, child.since().inCare());
        day(sheet, row, 11, child.lastVisit());
        day(sheet, row, 12, child.lastReview());
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String words) {
        if (words != null) {
            sheet.value(row, column, words);
        }
    }

    private static void day(Worksheet sheet, int row, int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        }
    }

    private static void about(
            Worksheet sheet, ListingChildren.Exported exported, ChildrenFilter filter, String by, Instant at)
            throws IOException {
        var cohort = filter.cohort();
        var facts = List.of(
                Map.entry("What", cohort == null ? "All children known" : cohort.label()),
                Map.entry("As at", Dates.day(exported.extract().asAt())),
                Map.entry("Children", Numbers.whole(exported.children().size())),
                Map.entry("Filter", filter.isNarrowed() ? filter.narrowing() : "None"),
                Map.entry("Made", Dates.moment(at) + ", by " + by),
                Map.entry("Newest link of the trail", exported.chainValue()),
                Map.entry("Keep it safe", "It holds the case system's ids. Keep it inside the authority."));
        sheet.width(0, 26);
        sheet.width(1, 90);
        int row = 0;
        for (var fact : facts) {
            sheet.value(row, 0, fact.getKey());
            sheet.style(row, 0).bold().set();
            sheet.value(row++, 1, fact.getValue());
        }
        sheet.finish();
    }
}
