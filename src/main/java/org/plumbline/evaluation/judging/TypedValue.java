package org.plumbline.evaluation.judging;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.evaluation.Reason;
import org.plumbline.evaluation.tool.Answer;
import org.plumbline.evaluation.tool.Tool;
import org.plumbline.evaluation.tool.ToolField;

/** Whether what was typed into a field can stand there. */
public sealed interface TypedValue {
    /** Longest narrative, in characters: about seven printed pages. */
    int LONGEST_NARRATIVE = 20_000;

    /** Longest single line, in characters. */
    int LONGEST_LINE = 500;

    /** Largest whole number a field takes. */
    int LARGEST_NUMBER = 9_999;

    /** It can stand so; dates are written {@code yyyy-MM-dd}. Empty clears the field. */
    record Accepted(String value) implements TypedValue {}

    /** It cannot stand, and the person is told why. What was typed goes back to them. */
    record Refused(Reason reason) implements TypedValue {}

    /**
     * Checks a value against its field.
     *
     * @param today no date of an evaluation lies after it
     */
    static TypedValue check(Tool tool, ToolField field, String typed, LocalDate today) {
        String value = typed.replace("\r\n", "\n").strip();
        if (value.isEmpty()) {
            return new Accepted("");
        }
        return switch (field.kind()) {
            case ANSWER -> oneOf(Answer.find(value).isPresent(), value);
            case GRADE -> oneOf(tool.findGrade(value).isPresent(), value);
            case CHOICE ->
                oneOf(field.options().stream().anyMatch(option -> option.code().equals(value)), value);
            case DATE -> date(value, today);
            case NUMBER -> number(value);
            case TEXT -> atMost(LONGEST_LINE, value);
            case NARRATIVE -> atMost(LONGEST_NARRATIVE, value);
        };
    }

    private static TypedValue oneOf(boolean known, String value) {
        return known ? new Accepted(value) : refused("not-a-choice", "Choose one of the answers on the page");
    }

    private static TypedValue date(String value, LocalDate today) {
        Optional<LocalDate> date = TypedDate.parse(value);
        if (date.isEmpty()) {
            return refused("not-a-date", "Enter a real date, like 27/3/2026");
        }
        return date.get().isAfter(today)
                ? refused("in-the-future", "The date must be today or in the past")
                : new Accepted(date.get().toString());
    }

    private static TypedValue number(String value) {
        return value.matches("\\d{1,4}")
                ? new Accepted(String.valueOf(Integer.parseInt(value)))
                : refused("not-a-number", "Enter a whole number, at most %,d".formatted(LARGEST_NUMBER));
    }

    private static TypedValue atMost(int longest, String value) {
        int length = value.codePointCount(0, value.length());
        return length <= longest
                ? new Accepted(value)
                : refused(
                        "too-long",
                        "Shorten this to %,d characters or fewer: it has %,d. Nothing you typed is lost"
                                .formatted(longest, length));
    }

    private static Refused refused(String code, String text) {
        return new Refused(new Reason(code, text));
    }
}
