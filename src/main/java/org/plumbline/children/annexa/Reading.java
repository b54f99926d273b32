package org.plumbline.children.annexa;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of reading a workbook. */
public sealed interface Reading {
    /** What was found, as far as the reading got. */
    Summary summary();

    /** The workbook can be taken in. */
    record Read(Summary summary, LocalDate asAt) implements Reading {}

    /** The workbook cannot be taken in as it is; at least one of the problems is an error. */
    record Refused(Summary summary) implements Reading {}

    /**
     * What was found.
     *
     * @param files the files' names
     * @param asAt the date given, or the one proposed; null when there is neither
     * @param rows rows of each list that was recognised, in the order of the lists
     * @param setAside how many rows were left out as asked
     * @param children how many different children the lists name
     * @param problems everything somebody should know, in the order of lists and rows
     */
    record Summary(
            List<String> files,
            @Nullable LocalDate asAt,
            Map<AnnexList, Integer> rows,
            int setAside,
            int children,
            List<Problem> problems) {}
}
