package org.plumbline.evaluation.tool;

import java.util.regex.Pattern;

/**
 * The name of one place to write in a tool, for example {@code safety.check.safety-plan}. A well-formed key is not yet a field:
 * only {@link Tool#findField} says whether the tool has it.
 */
public record FieldKey(String value) implements Comparable<FieldKey> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+");
    private static final int LONGEST = 120;

    public FieldKey {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not the name of a field");
        }
    }

    /** Whether a text has the shape of a key; asked before anything a browser sent becomes one. */
    public static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    /** The place for the reason that goes with this field's value. */
    public FieldKey reason() {
        return new FieldKey(value + ".reason");
    }

    /** Code of the section the field stands in. */
    public String section() {
        return value.substring(0, value.indexOf('.'));
    }

    /** The id of the field's element on a page. */
    public String elementId() {
        return value.replace('.', '-');
    }

    @Override
    public int compareTo(FieldKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
