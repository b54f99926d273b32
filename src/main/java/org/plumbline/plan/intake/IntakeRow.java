package org.plumbline.plan.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.Delivery;

/**
 * One action of the old plan, as far as its row is understood.
 *
 * @param sourceRow as people count it in the file, from 1
 * @param theme what the row's theme column says, or the heading above it
 * @param texts what the columns say in words, for each meaning that the row fills
 * @param recommendations the numbers of recommendations it names, in order
 * @param startOn when work was to start, or null
 * @param baselineDueOn the first of several due dates in one cell, or the only one, or null
 * @param dueOn the last of them: the one that holds, or null
 * @param delivery what status and colour say, never more than "delivered, not verified"; null when they say nothing
 * @param asFound each column's heading and text just as the file has them, to be kept with the action
 * @param doubts what a person must look at
 */
public record IntakeRow(
        int sourceRow,
        String theme,
        Map<ColumnMeaning, String> texts,
        List<Integer> recommendations,
        @Nullable LocalDate startOn,
        @Nullable LocalDate baselineDueOn,
        @Nullable LocalDate dueOn,
        @Nullable Delivery delivery,
        Map<String, String> asFound,
        List<IntakeDoubt> doubts) {

    public IntakeRow {
        texts = Map.copyOf(texts);
        recommendations = List.copyOf(recommendations);
        asFound = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(asFound));
        doubts = List.copyOf(doubts);
    }

    /** What the columns with this meaning say; empty when they say nothing. */
    public String text(ColumnMeaning meaning) {
        return texts.getOrDefault(meaning, "");
    }

    /** What status and colour say of delivery. */
    public Optional<Delivery> findDelivery() {
        return Optional.ofNullable(delivery);
    }
}
