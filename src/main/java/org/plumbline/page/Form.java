package org.plumbline.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form or a filter, as an argument of a handler method. It keeps the words as typed, so that
 * the form can be shown again with them.
 */
public final class Form {
    private final Map<String, String[]> typed;

    /** A form with these parameters. */
    public Form(Map<String, String[]> typed) {
        this.typed = Map.copyOf(typed);
    }

    /** A form nobody has filled in. */
    public static Form blank() {
        return new Form(Map.of());
    }

    /** The text of a field without white space around it; empty when it was left out. */
    public String text(String name) {
        var values = typed.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }

    /** The text of a field, or {@code otherwise} when the form does not carry the field at all. */
    public String text(String name, String otherwise) {
        return typed.containsKey(name) ? text(name) : otherwise;
    }

    /** Every value of a field that may be ticked more than once, without blanks. */
    public List<String> all(String name) {
        return Arrays.stream(typed.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** True when the field is there and not blank. */
    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** The version that a form with a hidden field of this name was opened on; -1 where it says none. */
    public int version(String name) {
        return text(name).matches("\\d{1,9}") ? Integer.parseInt(text(name)) : -1;
    }

    /** The same, or {@code current} for a form that says none. */
    public int version(String name, int current) {
        return has(name) ? version(name) : current;
    }

    /** A required text; says "Enter {what}" when it is blank. */
    public String required(String name, String what, FormErrors errors) {
        errors.addIf(!has(name), name, "Enter " + what);
        return text(name);
    }

    /** A required choice; says "Select {what}" when none was made. */
    public String chosen(String name, String what, FormErrors errors) {
        errors.addIf(!has(name), name, "Select " + what);
        return text(name);
    }

    /** A whole number within bounds (both included), or null after saying what is wrong. */
    public @Nullable Integer whole(String name, String what, int least, int most, FormErrors errors) {
        var text = text(name).replace(",", "");
        if (text.isEmpty()) {
            errors.add(name, "Enter " + what);
            return null;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            errors.add(name, sentence(what) + " must be a whole number from " + least + " to " + most);
            return null;
        }
        return Integer.valueOf(text);
    }

    /**
     * A required day from the three fields of a {@link DateInput}, or null after saying what is wrong.
     *
     * @param what the day in the middle of a sentence, such as "the day the action is due"
     */
    public @Nullable LocalDate day(String name, String what, FormErrors errors) {
        if (hasNoDay(name)) {
            errors.add(name, "Enter " + what);
            return null;
        }
        return dayIfAny(name, what, errors);
    }

    /** A day that may be left blank (null, and no error). */
    public @Nullable LocalDate dayIfAny(String name, String what, FormErrors errors) {
        if (hasNoDay(name)) {
            return null;
        }
        for (var part : List.of("day", "month", "year")) {
            if (!has(name + "-" + part)) {
                errors.add(name, sentence(what) + " must include a " + part);
                return null;
            }
        }
        var day = realDay(text(name + "-day"), text(name + "-month"), text(name + "-year"));
        errors.addIf(day == null, name, sentence(what) + " must be a real date, such as 27 3 2026");
        return day;
    }

    private boolean hasNoDay(String name) {
        return !has(name + "-day") && !has(name + "-month") && !has(name + "-year");
    }

    private static @Nullable LocalDate realDay(String day, String month, String year) {
        if (!day.matches("\\d{1,2}") || !month.matches("\\d{1,2}") || !year.matches("\\d{4}")) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String sentence(String what) {
        return what.isEmpty() ? what : Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }
}
