package org.plumbline.report.composer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.report.document.Phrase;

/** The phrases of a line: {@code **bold**}, {@code *italic*}, {@code [words](https://address)}. */
final class MarkedPhrases {
    private static final Pattern MARKED = Pattern.compile("\\*\\*(?<bold>[^*\\s](?:[^*]*[^*\\s])?)\\*\\*"
            + "|(?<![\\p{L}\\d*])\\*(?<italic>[^*\\s](?:[^*]*[^*\\s])?)\\*(?![\\p{L}\\d*])"
            + "|\\[(?<words>[^\\]\\[]+)\\]\\((?<address>(?:https?://|mailto:)[^\\s)]+)\\)");

    private MarkedPhrases() {}

    static List<Phrase> of(String line) {
        List<Phrase> phrases = new ArrayList<>();
        Matcher marked = MARKED.matcher(line);
        int from = 0;
        while (marked.find()) {
            addPlain(line.substring(from, marked.start()), phrases);
            phrases.add(phrase(marked));
            from = marked.end();
        }
        addPlain(line.substring(from), phrases);
        return phrases.isEmpty() ? List.of(Phrase.plain("")) : phrases;
    }

    private static Phrase phrase(Matcher marked) {
        if (marked.group("bold") != null) {
            return Phrase.bold(marked.group("bold"));
        }
        return marked.group("italic") != null
                ? Phrase.italic(marked.group("italic"))
                : Phrase.link(marked.group("words"), marked.group("address"));
    }

    private static void addPlain(String words, List<Phrase> phrases) {
        if (!words.isEmpty()) {
            phrases.add(Phrase.plain(words));
        }
    }
}
