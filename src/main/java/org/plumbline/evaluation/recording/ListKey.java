package org.plumbline.evaluation.recording;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;

/**
 * The place of a row in a list, as it stands in an address: {@code 2026-03-31.17}, or with a moment for completed ones.
 *
 * @param on the due date, or the day of completion
 * @param at when it was completed; null for an open one
 */
public record ListKey(LocalDate on, @Nullable Instant at, long id) {
    private static final Pattern DUE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})~(\\d{1,18})");
    private static final Pattern COMPLETED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z)~(\\d{1,18})");

    /** The key of a row in the list it stands in. */
    static ListKey of(EvaluationRow row) {
        Instant completed = row.completedAt();
        return new ListKey(
                completed == null ? row.dueOn() : Dates.dayOf(completed),
                completed,
                row.id().value());
    }

    /** The key an address holds; empty for anything else. */
    public static Optional<ListKey> find(String text) {
        try {
            Matcher due = DUE.matcher(text);
            if (due.matches()) {
                return Optional.of(new ListKey(LocalDate.parse(due.group(1)), null, Long.parseLong(due.group(2))));
            }
            Matcher completed = COMPLETED.matcher(text);
            if (completed.matches()) {
                Instant at = Instant.parse(completed.group(1));
                return Optional.of(new ListKey(Dates.dayOf(at), at, Long.parseLong(completed.group(2))));
            }
            return Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (at == null ? on.toString() : at.toString()) + "~" + id;
    }
}
