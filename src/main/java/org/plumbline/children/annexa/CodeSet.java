package org.plumbline.children.annexa;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codes a column may hold, and every way in which the official drop-downs and people write them: {@code P1},
 * {@code k) P1: Placed with parents}, {@code e) PR4 - Private}, {@code Female}, {@code White British [WBRI]}.
 */
public final class CodeSet {
    private final String name;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> codeByWriting = new HashMap<>();
    private final Map<String, String> codeByLetter = new HashMap<>();

    private CodeSet(String name) {
        this.name = name;
    }

    static CodeSet named(String name) {
        return new CodeSet(name);
    }

    /** Adds a code with its drop-down letter, its words, and other writings of it that are in use. */
    CodeSet with(String letter, String code, String label, String... alsoWritten) {
        labels.put(code, label);
        if (!letter.isEmpty()) {
            codeByLetter.putIfAbsent(letter, code);
        }
        codeByWriting.put(squash(code), code);
        codeByWriting.putIfAbsent(squash(label), code);
        for (String writing : alsoWritten) {
            codeByWriting.putIfAbsent(squash(writing), code);
        }
        return this;
    }

    /** The codes with their words, in the official order. */
    public Map<String, String> labels() {
        return Collections.unmodifiableMap(labels);
    }

    /** The words for a code, or the code itself when it is not of this set. */
    public String label(String code) {
        return labels.getOrDefault(code, code);
    }

    /** What the set is called and what may stand in it, for a message. */
    String expectation() {
        List<String> shown = new ArrayList<>();
        labels.forEach((code, label) -> shown.add(label.equalsIgnoreCase(code.replace('-', ' ')) ? label : code));
        String list = shown.size() <= 10
                ? String.join(", ", shown)
                : String.join(", ", shown.subList(0, 4)) + ", ... " + shown.getLast();
        return name + ": " + list;
    }

    /** The code that a cell's text means, or null when it means none of this set. */
    @Nullable
    String find(String text) {
        String code = codeByWriting.get(squash(text));
        if (code != null) {
            return code;
        }
        int bracket = text.indexOf(')');
        if (bracket < 1 || bracket > 2 || !isLetters(text, bracket)) {
            return findInside(text);
        }
        String rest = text.substring(bracket + 1).strip();
        if (rest.isEmpty()) {
            return codeByLetter.get(text.substring(0, bracket).toLowerCase(Locale.ROOT));
        }
        code = codeByWriting.get(squash(rest));
        return code != null ? code : findInside(rest);
    }

    /** The code as the first word, as the words after a colon or dash, or in brackets at the end. */
    private @Nullable String findInside(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        // Codes alone: a first word such as "Neglect" may be the beginning of something else.
        String first = codeByWriting.get(squash(text.substring(0, end)));
        if (first != null && squash(first).equals(squash(text.substring(0, end)))) {
            return first;
        }
        int after = Math.max(text.indexOf(": "), text.indexOf(" - "));
        String code = after < 0 ? null : codeByWriting.get(squash(text.substring(after + 2)));
        if (code != null) {
            return code;
        }
        int open = Math.max(text.lastIndexOf('['), text.lastIndexOf('('));
        return open < 0 ? null : codeByWriting.get(squash(text.substring(open)));
    }

    private static boolean isLetters(String text, int length) {
        for (int i = 0; i < length; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters and digits alone, in capitals. */
    private static String squash(String text) {
        StringBuilder squashed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                squashed.append(Character.toUpperCase(c));
            }
        }
        return squashed.toString();
    }
}
