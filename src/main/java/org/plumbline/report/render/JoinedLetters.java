package org.plumbline.report.render;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives the letters of Arabic, Persian and Urdu the form that joins them to their neighbours. A PDF draws letters one by one,
 * so each must be asked for in its form; Unicode has a character for each form of a letter, whose name says which it is.
 */
final class JoinedLetters {
    private static final int LAM = 0x644;
    private static final int TATWEEL = 0x640;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private static final Map<String, Map<Form, Integer>> FORMS = forms();

    private JoinedLetters() {}

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL;

        static Form of(boolean joinsBefore, boolean joinsAfter) {
            if (joinsBefore) {
                return joinsAfter ? MEDIAL : FINAL;
            }
            return joinsAfter ? INITIAL : ISOLATED;
        }
    }

    /** The words with each letter in its form, lam and alef as the one letter they are written as. */
    static String join(String words) {
        int[] letters = words.codePoints().toArray();
        StringBuilder joined = new StringBuilder(words.length());
        for (int place = 0; place < letters.length; place++) {
            String written = Character.toString(letters[place]);
            int last = place;
            if (letters[place] == LAM && place + 1 < letters.length) {
                String both = written + Character.toString(letters[place + 1]);
                if (FORMS.containsKey(both)) {
                    written = both;
                    last = place + 1;
                }
            }
            joined.append(inItsForm(written, letters, place, last));
            place = last;
        }
        return joined.toString();
    }

    /** The same letters without regard to their neighbours, as people type them. */
    static String part(String words) {
        return words.codePoints().anyMatch(JoinedLetters::isForm)
                ? Normalizer.normalize(words, Normalizer.Form.NFKC)
                : words;
    }

    private static String inItsForm(String written, int[] letters, int first, int last) {
        Map<Form, Integer> forms = FORMS.get(written);
        if (forms == null) {
            return written;
        }
        boolean before = forms.containsKey(Form.FINAL) && joinsWhatFollows(neighbour(letters, first, -1));
        boolean after = forms.containsKey(Form.INITIAL) && joinsWhatPrecedes(neighbour(letters, last, 1));
        Integer form = forms.get(Form.of(before, after));
        return form == null ? written : Character.toString(form);
    }

    /** The next letter on one side; marks above and below letters do not come between them. */
    private static @Nullable Integer neighbour(int[] letters, int from, int step) {
        int place = from + step;
        while (place >= 0 && place < letters.length && isMark(letters[place])) {
            place += step;
        }
        return place >= 0 && place < letters.length ? letters[place] : null;
    }

    private static boolean joinsWhatFollows(@Nullable Integer letter) {
        return letter != null && (joinsAnything(letter) || formsOf(letter).containsKey(Form.INITIAL));
    }

    private static boolean joinsWhatPrecedes(@Nullable Integer letter) {
        return letter != null && (joinsAnything(letter) || formsOf(letter).containsKey(Form.FINAL));
    }

    private static boolean joinsAnything(int letter) {
        return letter == TATWEEL || letter == ZERO_WIDTH_JOINER;
    }

    private static Map<Form, Integer> formsOf(int letter) {
        return FORMS.getOrDefault(Character.toString(letter), Map.of());
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** The blocks Arabic Presentation Forms A and B. */
    private static boolean isForm(int letter) {
        return (letter >= 0xFB50 && letter <= 0xFDFF) || (letter >= 0xFE70 && letter <= 0xFEFC);
    }

    private static Map<String, Map<Form, Integer>> forms() {
        Map<String, Map<Form, Integer>> forms = new HashMap<>();
        IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFBFF), IntStream.rangeClosed(0xFE80, 0xFEFC))
                .forEach(letter -> {
                    String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
                    Form form = formIn(Character.getName(letter));
                    if (form != null && isLetterOrLamAlef(plain)) {
                        forms.computeIfAbsent(plain, _ -> new EnumMap<>(Form.class))
                                .put(form, letter);
                    }
                });
        return forms;
    }

    private static @Nullable Form formIn(@Nullable String name) {
        for (Form form : Form.values()) {
            if (name != null && name.endsWith(form + " FORM")) {
                return form;
            }
        }
        return null;
    }

    private static boolean isLetterOrLamAlef(String plain) {
        return plain.length() == 1 || (plain.length() == 2 && plain.charAt(0) == LAM);
    }
}
