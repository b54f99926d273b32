package org.plumbline.report.composer.text;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts numbers of the snapshot in place of their names: {@code [[evaluations-completed]]}. */
public final class NamedNumbers {
    private static final Pattern NAME = Pattern.compile("\\[\\[\\s*([a-z][a-z0-9-]{0,80})\\s*\\]\\]");

    private static final Pattern SENTENCE_BEGINS = Pattern.compile("(?:^|[.!?]\\s+)[*_\"'“‘(\\s]*$");

    private final Function<String, @Nullable String> find;

    /**
     * Numbers by their names.
     *
     * @param find the number as it is printed, or null for a name that means nothing
     */
    public NamedNumbers(Function<String, @Nullable String> find) {
        this.find = find;
    }

    /**
     * The words with the numbers; a name that means nothing stays as it was typed. What stands for a number that is withheld
     * ("a small number of") begins with a capital letter where it begins a sentence.
     */
    String resolve(String words) {
        Matcher names = NAME.matcher(words);
        return names.replaceAll(name -> {
            @Nullable String number = find.apply(name.group(1));
            if (number == null) {
                return Matcher.quoteReplacement(name.group());
            }
            boolean begins =
                    SENTENCE_BEGINS.matcher(words.substring(0, name.start())).find();
            return Matcher.quoteReplacement(begins ? capitalised(number) : number);
        });
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The names in a text, each as often as it stands there. */
    public static List<String> namesIn(String text) {
        return NAME.matcher(text).results().map(name -> name.group(1)).toList();
    }
}
