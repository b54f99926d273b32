package org.plumbline.plan.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.PlanChanges.FieldChange;
import org.plumbline.plan.PlanChanges.Piece;

/** Collects what reads differently; values that read the same leave no trace. */
final class FieldChanges {
    private static final int LONG_TEXT = 40;

    private final List<FieldChange> found = new ArrayList<>();

    List<FieldChange> found() {
        return List.copyOf(found);
    }

    /** A value in words; empty counts as not there. */
    void value(String field, @Nullable String before, @Nullable String after) {
        String was = before == null || before.isBlank() ? null : before;
        String is = after == null || after.isBlank() ? null : after;
        if (!Objects.equals(was, is)) {
            found.add(new FieldChange(field, was, is, pieces(was, is)));
        }
    }

    private static List<Piece> pieces(@Nullable String was, @Nullable String is) {
        return was == null || is == null || Math.max(was.length(), is.length()) <= LONG_TEXT
                ? List.of()
                : WordDiff.of(was, is);
    }

    /** Things known by a name, each with a reading: what came, what went, what reads differently. */
    void each(String field, Map<String, String> before, Map<String, String> after) {
        Map<String, String> names = new LinkedHashMap<>(before);
        names.putAll(after);
        for (String name : names.keySet()) {
            String was = before.get(name);
            String is = after.get(name);
            if (!Objects.equals(was, is)) {
                found.add(new FieldChange(field, reading(name, was), reading(name, is), List.of()));
            }
        }
    }

    private static @Nullable String reading(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return value.isEmpty() ? name : name + ": " + value;
    }
}
