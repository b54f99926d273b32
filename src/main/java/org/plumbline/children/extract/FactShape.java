package org.plumbline.children.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.FactKind;
import org.plumbline.children.JsonText;
import org.plumbline.children.annexa.Column;
import org.plumbline.children.annexa.ListRow;
import org.plumbline.children.annexa.Value;

/**
 * How one fact is made from a row: which column says when it happened, which when it ended, and which say more of it. A
 * row of List 8 is many facts, since each changes on its own days.
 */
final class FactShape {
    private final FactKind kind;
    private final String sort;
    private final @Nullable Column from;
    private final @Nullable Column until;
    private final boolean onlyWithDate;
    private final List<Column> more;

    private FactShape(
            FactKind kind,
            String sort,
            @Nullable Column from,
            @Nullable Column until,
            boolean onlyWithDate,
            Column... more) {
        this.kind = kind;
        this.sort = sort;
        this.from = from;
        this.until = until;
        this.onlyWithDate = onlyWithDate;
        List<Column> sorted = new ArrayList<>(List.of(more));
        sorted.sort(Comparator.comparing(Column::key));
        this.more = List.copyOf(sorted);
    }

    /** Something that began on a day and may have ended; a row says it even when the day is missing. */
    static FactShape period(FactKind kind, Column from, @Nullable Column until, Column... more) {
        return new FactShape(kind, "", from, until, false, more);
    }

    /** Something that a row says only when it has the day. */
    static FactShape event(FactKind kind, Column on, Column... more) {
        return new FactShape(kind, "", on, null, true, more);
    }

    /** One of several sorts of event, such as the visit of a social worker and that of a reviewing officer. */
    static FactShape eventOf(String sort, FactKind kind, Column on, Column... more) {
        return new FactShape(kind, sort, on, null, true, more);
    }

    /** What is so as at the extract, without a day. */
    static FactShape state(FactKind kind, Column... more) {
        return new FactShape(kind, "", null, null, false, more);
    }

    /** The fact, or empty when the row does not say it. */
    Optional<NewFact> of(ListRow row) {
        if (onlyWithDate && from != null && row.value(from).isBlank()) {
            return Optional.empty();
        }
        LocalDate happened = from == null ? null : row.day(from);
        LocalDate ended = until == null ? null : row.day(until);
        String day = happened == null ? "" : happened.toString();
        String key = sort.isEmpty() ? day : sort + "/" + day;
        return Optional.of(new NewFact(kind, key, happened, ended, attributes(row)));
    }

    private String attributes(ListRow row) {
        JsonText json = new JsonText(new StringBuilder(64));
        for (Column column : more) {
            add(json, column, row.value(column));
        }
        if (!sort.isEmpty()) {
            json.member("sort", sort);
        }
        // A day that was not understood is kept as found, beside those that were.
        for (Column day : days()) {
            if (row.value(day).isUnclear()) {
                add(json, day, row.value(day));
            }
        }
        return json.end().toString();
    }

    private List<Column> days() {
        List<Column> days = new ArrayList<>(2);
        if (from != null) {
            days.add(from);
        }
        if (until != null) {
            days.add(until);
        }
        return days;
    }

    private static void add(JsonText json, Column column, Value value) {
        switch (value) {
            case Value.Blank _ -> {
                // Nothing said.
            }
            case Value.Day(LocalDate on) -> json.member(column.key(), on);
            case Value.Code(String code) -> json.member(column.key(), code);
            case Value.Count(int count) -> json.member(column.key(), count);
            case Value.Words(String words) -> json.member(column.key(), words);
            case Value.Unclear(String found) ->
                new JsonText(json.member(column.key())).member("found", found).end();
        }
    }
}
