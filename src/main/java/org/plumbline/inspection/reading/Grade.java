package org.plumbline.inspection.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ofsted's grades: the four of today, and the two that stood in the place of the third before 2013. */
public enum Grade {
    OUTSTANDING("Outstanding"),
    GOOD("Good"),
    REQUIRES_IMPROVEMENT("Requires improvement to be good"),
    INADEQUATE("Inadequate"),
    /** Of inspections from 2009 to 2013; found in reports as the grade of a previous inspection. */
    ADEQUATE("Adequate"),
    /** Of services inspected on their own until 2013; found as the grade of a previous inspection. */
    SATISFACTORY("Satisfactory");

    /** A grade in all its spellings, as a part of a pattern. The longest spellings come first. */
    static final String ANY = "(?:requires?\\s+improvement(?:,?\\s+to\\s+be(?:come)?\\s+good)?|requiring\\s+improvement"
            + "(?:\\s+to\\s+be\\s+good)?|outstanding|inadequate|adequate|satisfactory|good)";

    private static final Pattern WHOLE = Pattern.compile("(?i)" + ANY);
    private static final Pattern AT_END = Pattern.compile("(?i)(?<![\\p{L}-])(" + ANY + ")\\W*$");
    private static final Pattern NOT_A_GRADE = Pattern.compile("(?i)\\b(?:not|yet|become|becoming|from|than)\\W*$");

    /** A footnote's number or star, where a file does not raise it. */
    private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\s*[\\d*\\u2020]{1,2}$");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** As pages name it. */
    public String label() {
        return label;
    }

    /** The word programs go by: {@code requires-improvement}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True for the four grades given since 2013. */
    public boolean isCurrent() {
        return this != ADEQUATE && this != SATISFACTORY;
    }

    /** The grade that these words are, and nothing else. */
    static Optional<Grade> of(String words) {
        String plain = FOOTNOTE_MARK.matcher(words.strip()).replaceFirst("");
        return WHOLE.matcher(plain).matches() ? Optional.of(named(plain)) : Optional.empty();
    }

    /** The grade with which the words end: "... are inadequate". Not "... are not yet good". */
    static Optional<Grade> endOf(String words) {
        Matcher end = AT_END.matcher(words);
        if (!end.find() || NOT_A_GRADE.matcher(words.substring(0, end.start())).find()) {
            return Optional.empty();
        }
        return Optional.of(named(end.group(1)));
    }

    private static Grade named(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith("requir")) {
            return REQUIRES_IMPROVEMENT;
        }
        return valueOf(lower.toUpperCase(Locale.ROOT));
    }
}
