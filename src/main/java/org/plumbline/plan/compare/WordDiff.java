package org.plumbline.plan.compare;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.plan.PlanChanges.Mark;
import org.plumbline.plan.PlanChanges.Piece;

/** Finds which words of a text were taken out and put in, by the longest run of words that stayed in order. */
final class WordDiff {
    /** Longer texts are shown one after the other: the table of common runs would grow with the product of both. */
    private static final int MOST_WORDS = 400;

    private final String[] before;
    private final String[] after;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Mark running = Mark.KEPT;

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /** The pieces in the order in which to read them; empty when one text is empty or too long to compare. */
    static List<Piece> of(String before, String after) {
        WordDiff diff = new WordDiff(before, after);
        boolean comparable = diff.before.length > 0
                && diff.after.length > 0
                && Math.max(diff.before.length, diff.after.length) <= MOST_WORDS;
        return comparable ? diff.pieces() : List.of();
    }

    private static String[] words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? new String[0] : stripped.split("\\s+");
    }

    private List<Piece> pieces() {
        int[][] common = common();
        int i = 0;
        int j = 0;
        while (i < before.length || j < after.length) {
            if (i < before.length && j < after.length && before[i].equals(after[j])) {
                add(Mark.KEPT, before[i]);
                i++;
                j++;
            } else if (j == after.length || (i < before.length && common[i + 1][j] >= common[i][j + 1])) {
                add(Mark.TAKEN_OUT, before[i++]);
            } else {
                add(Mark.PUT_IN, after[j++]);
            }
        }
        close();
        return List.copyOf(pieces);
    }

    /** How many words the two texts have in common from each place on. */
    private int[][] common() {
        int[][] common = new int[before.length + 1][after.length + 1];
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = after.length - 1; j >= 0; j--) {
                common[i][j] = before[i].equals(after[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Mark mark, String word) {
        if (mark != running) {
            close();
            running = mark;
        }
        run.append(run.isEmpty() ? "" : " ").append(word);
    }

    private void close() {
        if (!run.isEmpty()) {
            pieces.add(new Piece(running, run.toString()));
            run.setLength(0);
        }
    }
}
