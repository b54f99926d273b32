package org.plumbline.evaluation.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.draw.ExclusionReason;
import org.plumbline.evaluation.programme.FramePreview;
import org.plumbline.evaluation.programme.Programme;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;

/**
 * What a draw would be made from now, and the button that closes the list.
 *
 * @param refusal why no list can be closed, in words; null when one can
 * @param lessThanWanted what to know when fewer children can be drawn than are wanted; else null
 */
record NewDrawPage(
        String title,
        String programme,
        @Nullable String refusal,
        String asAt,
        Table list,
        String whatHappens,
        @Nullable String lessThanWanted,
        String action,
        Button close) {

    static NewDrawPage of(Programme programme, Optional<FramePreview> found) {
        FramePreview preview = found.orElse(null);
        return new NewDrawPage(
                title(programme),
                programme.name(),
                refusal(preview),
                preview == null ? "" : programme.cohort().label() + " as at " + Dates.day(preview.asAt()),
                list(preview),
                whatHappens(programme, preview),
                lessThanWanted(programme, preview),
                ProgrammeLinks.draws(programme.id()),
                Button.primary("Close the list"));
    }

    static String title(Programme programme) {
        return "Draw for " + programme.id().reference();
    }

    private static @Nullable String refusal(@Nullable FramePreview preview) {
        if (preview == null) {
            return "No extract has been taken in, so there is nobody to draw from.";
        }
        return preview.eligible() == 0 ? "Nobody of this cohort can be drawn." : null;
    }

    private static Table list(@Nullable FramePreview preview) {
        List<List<Cell>> rows = new ArrayList<>();
        if (preview != null) {
            rows.add(List.of(Cell.text("In the cohort"), Cell.number(preview.cohort())));
            for (ExclusionReason reason : ExclusionReason.values()) {
                Map<ExclusionReason, Integer> excluded = preview.excluded();
                if (excluded.containsKey(reason)) {
                    rows.add(List.of(
                            Cell.text("Left out: " + reason.words()), Cell.number(excluded.getOrDefault(reason, 0))));
                }
            }
            rows.add(List.of(Cell.text("Can be drawn"), Cell.number(preview.eligible())));
        }
        return Table.of("The list")
                .hideCaption()
                .column("Children")
                .numericColumn("Number")
                .rows(rows);
    }

    private static String whatHappens(Programme programme, @Nullable FramePreview preview) {
        int drawn = preview == null ? 0 : Math.min(programme.wanted(), preview.eligible());
        return "Closing the list fixes it, and fixes a secret that nobody sees. The hash of both is logged, so that"
                + " neither can be changed later. Then somebody else rolls the dice, and "
                + Numbers.of(drawn, "child is", "children are") + " drawn. You cannot roll for a list you closed.";
    }

    private static @Nullable String lessThanWanted(Programme programme, @Nullable FramePreview preview) {
        return preview == null || preview.eligible() == 0 || preview.eligible() >= programme.wanted()
                ? null
                : "All of them will be drawn: " + Numbers.of(programme.wanted(), "child is", "children are")
                        + " wanted.";
    }
}
