package org.plumbline.children.annexa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.children.annexa.HeadingWords.Heading;
import org.plumbline.children.workbook.SheetCursor;

/**
 * Which list a sheet is, and where its columns lie: worked out from one row of headings.
 */
final class SheetPlan {
    private static final int NOWHERE = -1;

    /** A list is recognised by at least this share of the columns that tell it from the others. */
    private static final double SHARE_TO_RECOGNISE = 0.5;

    /** A heading longer than this is a sentence above the table. */
    private static final int MOST_HEADING_CHARACTERS = 250;

    private static final int MOST_COLUMNS = 200;

    private final AnnexList list;
    private final List<Heading> headings;
    private final int[] places;
    private final boolean[] guessed;
    private final List<String> twice = new ArrayList<>();
    private final boolean[] used;

    private SheetPlan(AnnexList list, List<Heading> headings) {
        this.list = list;
        this.headings = headings;
        this.places = new int[list.columns().size()];
        this.guessed = new boolean[places.length];
        this.used = new boolean[headings.size()];
        Arrays.fill(places, NOWHERE);
    }

    /** The list whose headings stand in the cursor's current row, if any list's do. */
    static Optional<SheetPlan> recognise(SheetCursor cells) {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.width(), MOST_COLUMNS); i++) {
            String text = cells.text(i);
            headings.add(Heading.of(text.length() > MOST_HEADING_CHARACTERS ? "" : text));
        }
        SheetPlan best = null;
        for (AnnexList list : AnnexList.values()) {
            SheetPlan plan = new SheetPlan(list, headings);
            plan.placeColumns();
            if (plan.isRecognisable() && (best == null || plan.share() > best.share())) {
                best = plan;
            }
        }
        Optional.ofNullable(best).ifPresent(SheetPlan::findRepeats);
        return Optional.ofNullable(best);
    }

    AnnexList list() {
        return list;
    }

    /** Where a column of the list lies in the sheet, or a negative number. */
    int place(int position) {
        return places[position];
    }

    /** The heading as found, or the official one when the sheet does not have the column. */
    String heading(int position) {
        return places[position] < 0
                ? list.columns().get(position).heading()
                : headings.get(places[position]).found();
    }

    /** Reports what is missing, doubled, worded otherwise or no part of the list. */
    void report(Problems problems) {
        for (int i = 0; i < places.length; i++) {
            Column column = list.columns().get(i);
            if (places[i] < 0 && list.needs(column)) {
                problems.add(ProblemKind.COLUMN_MISSING, 0, column.heading(), list.title(), column.heading());
            } else if (places[i] < 0 && !list.mayLack(column)) {
                problems.add(ProblemKind.OPTIONAL_COLUMN_MISSING, 0, column.heading(), list.title(), column.heading());
            } else if (guessed[i]) {
                problems.add(ProblemKind.COLUMN_GUESSED, 0, heading(i), heading(i), column.heading());
            }
        }
        twice.forEach(heading -> problems.add(ProblemKind.COLUMN_TWICE, 0, heading, list.title()));
        for (int i = 0; i < used.length; i++) {
            String found = headings.get(i).found();
            if (!used[i] && !found.isEmpty()) {
                problems.add(ProblemKind.COLUMN_UNKNOWN, 0, found, found, list.title());
            }
        }
    }

    private void placeColumns() {
        for (int i = 0; i < places.length; i++) {
            HeadingWords words = list.columns().get(i).words();
            place(i, words::isExactly, false);
        }
        for (int i = 0; i < places.length; i++) {
            HeadingWords words = list.columns().get(i).words();
            if (places[i] < 0) {
                place(i, words::isSuggestedBy, true);
            }
        }
    }

    private void place(int position, Predicate<Heading> matches, boolean guess) {
        for (int i = 0; i < headings.size(); i++) {
            if (!used[i] && matches.test(headings.get(i))) {
                places[position] = i;
                guessed[position] = guess;
                used[i] = true;
                return;
            }
        }
    }

    private void findRepeats() {
        for (int i = 0; i < used.length; i++) {
            Heading heading = headings.get(i);
            if (!used[i]
                    && list.columns().stream().anyMatch(column -> column.words().isExactly(heading))) {
                twice.add(heading.found());
                used[i] = true;
            }
        }
    }

    private boolean isRecognisable() {
        boolean hasIdentity = places[list.position(list.identity())] >= 0;
        return share() >= SHARE_TO_RECOGNISE && (hasIdentity || share() >= 0.75);
    }

    /** How much of what tells this list from the others is there, 0 to 1; guessed headings count less. */
    private double share() {
        double found = 0;
        int telling = 0;
        for (int i = 0; i < places.length; i++) {
            if (list.isKnownBy(list.columns().get(i))) {
                telling++;
                found += places[i] < 0 ? 0 : guessed[i] ? 0.75 : 1;
            }
        }
        return found / telling;
    }
}
