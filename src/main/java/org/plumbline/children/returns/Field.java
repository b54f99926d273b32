package org.plumbline.children.returns;

import org.jspecify.annotations.Nullable;

/**
 * A column or element of a return.
 *
 * @param name the heading or element
 * @param type what its values are
 * @param codes the codes of a code field, else null
 * @param most the largest number of a count; the smallest is {@code least}
 * @param isRequired whether a blank is a problem
 * @param years the years in which it is part of the return
 */
public record Field(
        String name, FieldType type, @Nullable CodeYears codes, int least, int most, boolean isRequired, Years years) {

    /** What may stand in it, for a message. */
    String expectation() {
        return switch (type) {
            case ID -> "the child's id";
            case DATE, DAY_TO_COME -> "a date";
            case CODE -> codes == null ? "a code" : "one of " + codes.shown();
            case COUNT -> "a whole number from %d to %d".formatted(least, most);
            case UPN -> "a unique pupil number, such as A123456789012, or UN1 to UN7";
            case POSTCODE -> "a postcode, such as AB1 2CD";
            case TEXT -> "some text";
            case BLOCK -> "elements";
        };
    }
}
