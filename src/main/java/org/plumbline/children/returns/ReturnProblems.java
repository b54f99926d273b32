package org.plumbline.children.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The problems of one return as they are found. Each is named, up to a thousand of one kind in one column; the rest are
 * counted, so that a column that is wrong from top to bottom neither fills the memory nor hides the others.
 */
public final class ReturnProblems {
    static final int MOST_OF_A_KIND = 1_000;

    private final List<ReturnProblem> found = new ArrayList<>();
    private final Map<KindInColumn, Integer> counts = new LinkedHashMap<>();

    /** Adds a problem of a row, or with row 0 of a whole table or column. */
    public void add(Place place, String column, ReturnProblemKind kind, Object... details) {
        KindInColumn where = new KindInColumn(place.file(), place.table(), column, kind);
        if (counts.merge(where, 1, Integer::sum) <= MOST_OF_A_KIND) {
            found.add(new ReturnProblem(place.file(), place.table(), place.row(), column, kind, kind.message(details)));
        }
    }

    /** Adds a problem of a whole file. */
    public void ofFile(String file, ReturnProblemKind kind, Object... details) {
        add(new Place(file, "", 0), "", kind, details);
    }

    /** The problems in the order found, with what was only counted at the end. */
    public List<ReturnProblem> all() {
        List<ReturnProblem> all = new ArrayList<>(found);
        counts.forEach((where, count) -> {
            if (count > MOST_OF_A_KIND) {
                ReturnProblemKind more = ReturnProblemKind.MORE_OF_THE_SAME;
                String message =
                        more.message(count - MOST_OF_A_KIND, where.kind().key());
                all.add(new ReturnProblem(where.file(), where.table(), 0, where.column(), more, message));
            }
        });
        return all;
    }

    private record KindInColumn(String file, String table, String column, ReturnProblemKind kind) {}
}
