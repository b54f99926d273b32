package org.plumbline.children.annexa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The problems of one sheet as they are found. Each is named, up to a thousand of one kind in one column; the rest are
 * counted, so that a column that is wrong from top to bottom neither fills the memory nor hides the others.
 */
final class Problems {
    static final int MOST_OF_A_KIND = 1_000;

    private final String file;
    private final String sheet;
    private final List<Problem> found = new ArrayList<>();
    private final Map<KindInColumn, Integer> counts = new LinkedHashMap<>();

    Problems(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    void add(ProblemKind kind, int row, String column, Object... details) {
        int count = counts.merge(new KindInColumn(kind, column), 1, Integer::sum);
        if (count <= MOST_OF_A_KIND) {
            found.add(new Problem(file, sheet, row, column, kind, kind.message(details)));
        }
    }

    /** The problems in the order found, with what was only counted at the end. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>(found);
        counts.forEach((where, count) -> {
            if (count > MOST_OF_A_KIND) {
                ProblemKind more = ProblemKind.MORE_OF_THE_SAME;
                String message =
                        more.message(count - MOST_OF_A_KIND, where.kind().title());
                all.add(new Problem(file, sheet, 0, where.column(), more, message));
            }
        });
        return all;
    }

    private record KindInColumn(ProblemKind kind, String column) {}
}
