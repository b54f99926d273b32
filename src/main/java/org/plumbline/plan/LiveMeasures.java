package org.plumbline.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The live measures to which success measures and evidence can be bound. */
public interface LiveMeasures {

    /** All of them, in the order in which to offer them. */
    List<LiveMeasure> list();

    /**
     * Reads one over a period, now.
     *
     * @return empty for an unknown code, and where nothing was counted in the period: no cases are no reading
     */
    Optional<LiveFigure> read(String code, LocalDate from, LocalDate to, Instant now);

    /**
     * One live measure.
     *
     * @param code the word it is bound by
     * @param unit such as "%"
     * @param howCounted what is counted over what, in a sentence
     */
    record LiveMeasure(String code, String title, String unit, boolean higherIsBetter, String howCounted) {}

    /**
     * A live measure read once: enough to freeze it as evidence, with the query that gave it.
     *
     * @param from the first day counted
     * @param to the last day counted
     * @param counted how many fulfil it
     * @param outOf how many there were
     * @param value in the unit; for "%", the share in whole and half-up tenths of a percent
     * @param howCounted what was counted over what: the query, in words
     * @param readAt when it was read
     */
    record LiveFigure(
            String code,
            String title,
            String unit,
            LocalDate from,
            LocalDate to,
            long counted,
            long outOf,
            BigDecimal value,
            String howCounted,
            Instant readAt) {}
}
