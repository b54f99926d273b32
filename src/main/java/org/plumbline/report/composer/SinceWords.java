package org.plumbline.report.composer;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;

/** Says what became of a snapshot's figures, and what can be done about it. */
public final class SinceWords {
    private SinceWords() {}

    /** A sentence or two for figures that were corrected, and one for figures that are newer; none when all is as it was. */
    public static List<String> of(SinceSnapshot since) {
        List<String> said = new ArrayList<>();
        add(
                "Numbers of the snapshot were corrected in the live data since: ",
                since.titles(true),
                ". Take a newer snapshot, or keep this one: both are kept, and the report says that it prints the"
                        + " earlier ones.",
                said);
        add(
                "The live data is newer than the snapshot: ",
                since.titles(false),
                ". Take a newer snapshot if the meeting should see it.",
                said);
        return said;
    }

    /** A sentence on what reached the live data after a snapshot; none when nothing did. */
    public static List<String> of(LiveDataSince since) {
        List<String> said = new ArrayList<>();
        if (since.extractTakenAt() != null) {
            said.add("an extract was taken in on " + Dates.moment(since.extractTakenAt()));
        }
        if (since.extractUndoneAt() != null) {
            said.add("an extract was undone on " + Dates.moment(since.extractUndoneAt()));
        }
        if (since.evaluationAt() != null) {
            said.add(Numbers.of(since.evaluations(), "evaluation was", "evaluations were") + " completed, the last on "
                    + Dates.moment(since.evaluationAt()));
        }
        return said.isEmpty()
                ? List.of()
                : List.of("The data is newer than this snapshot: " + String.join("; ", said)
                        + ". Compare with the live data to see which figures are different.");
    }

    private static void add(String before, List<String> titles, String after, List<String> said) {
        if (!titles.isEmpty()) {
            said.add(before + String.join("; ", titles) + after);
        }
    }
}
