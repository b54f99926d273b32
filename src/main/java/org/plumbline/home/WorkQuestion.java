package org.plumbline.home;

import java.util.List;
import java.util.function.Function;

/**
 * One question of a room to the database for somebody's My work. The questions of all rooms become one statement, each a
 * subquery whose rows arrive as JSON; so rows are records of plain values (numbers, texts, {@code LocalDate},
 * {@code Instant}, nullable where the column is), named as the columns: {@code dueOn} for {@code due_on}.
 *
 * @param select one {@code select} with its own {@code order by} and {@code limit}, kept beside the room's other SQL. It may
 *     use these parameters and no others: {@code :account}, {@code :self} (the person's worker, -1 where there is none),
 *     {@code :worker} (the same, but -1 for somebody who sees no child), {@code :teams} (never empty), {@code :everything} (boolean), {@code :today} (date),
 *     {@code :now} and {@code :lastHere} (timestamps with time zone)
 * @param row the record that a row becomes
 * @param answer what the rows mean for the person, in the order in which they came
 */
public record WorkQuestion<R>(String select, Class<R> row, Function<List<R>, Work> answer) {

    /** A question whose every row is one thing to do. */
    public static <R> WorkQuestion<R> ofItems(String select, Class<R> row, Function<R, WorkItem> item) {
        return new WorkQuestion<>(
                select, row, rows -> Work.of(rows.stream().map(item).toList()));
    }
}
