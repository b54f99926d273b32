package org.plumbline.report.composer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.report.composer.template.ParagraphStyle;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.Bullets;
import org.plumbline.report.document.Block.Paragraph;
import org.plumbline.report.document.Block.Paragraph.Kind;
import org.plumbline.report.document.Phrase;

/**
 * What somebody typed into a section, as blocks. An empty line ends a paragraph. Lines that begin with a letter and a full
 * stop ({@code a. }) are its sub-points, lines that begin with a hyphen a list; {@code >} begins a quotation; lines with
 * tabs, as a word processor pastes tables, are a table. Anything else stays as it was typed.
 */
public final class MarkedText {
    private static final Pattern POINT = Pattern.compile("(?:[a-z]{1,2}[.)]|\\([a-z]{1,2}\\))\\s+(.+)");
    private static final Pattern BULLET = Pattern.compile("[-*•–]\\s+(.+)");

    private final ParagraphStyle style;
    private final String heading;
    private final NamedNumbers numbers;
    private final List<Block> blocks = new ArrayList<>();

    private MarkedText(ParagraphStyle style, String heading, NamedNumbers numbers) {
        this.style = style;
        this.heading = heading;
        this.numbers = numbers;
    }

    /**
     * The blocks of a text.
     *
     * @param heading of the section, which also names a table that has no words before it
     * @param numbers what the names of numbers stand for
     */
    public static List<Block> blocks(String text, ParagraphStyle style, String heading, NamedNumbers numbers) {
        MarkedText marked = new MarkedText(style, heading, numbers);
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .map(line -> line.isBlank() ? "" : line.stripTrailing())
                .collect(ParagraphLines.collector())
                .forEach(marked::add);
        return List.copyOf(marked.blocks);
    }

    private void add(List<String> lines) {
        if (PastedTable.isTable(lines)) {
            blocks.addAll(PastedTable.blocks(lines, heading, this::paragraph));
            return;
        }
        List<String> words = new ArrayList<>();
        List<List<Phrase>> points = new ArrayList<>();
        List<List<Phrase>> bullets = new ArrayList<>();
        for (String line : lines) {
            take(line.strip(), words, points, bullets);
        }
        if (!words.isEmpty() || !points.isEmpty()) {
            blocks.add(paragraph(String.join(" ", words), points));
        }
        if (!bullets.isEmpty()) {
            blocks.add(new Bullets(bullets));
        }
    }

    private void take(String line, List<String> words, List<List<Phrase>> points, List<List<Phrase>> bullets) {
        Matcher bullet = BULLET.matcher(line);
        Matcher point = POINT.matcher(line);
        if (point.matches() && bullets.isEmpty()) {
            points.add(phrases(point.group(1)));
        } else if (bullet.matches() && points.isEmpty()) {
            bullets.add(phrases(bullet.group(1)));
        } else {
            words.add(line);
        }
    }

    private Paragraph paragraph(String words) {
        return paragraph(words, List.of());
    }

    private Paragraph paragraph(String words, List<List<Phrase>> points) {
        boolean quoted = words.startsWith(">");
        String said = quoted ? words.replaceAll("(^|\\s)>\\s*", "$1").strip() : words;
        return new Paragraph(kind(quoted), phrases(said), points);
    }

    private Kind kind(boolean quoted) {
        return switch (style) {
            case NUMBERED -> quoted ? Kind.NUMBERED_QUOTATION : Kind.NUMBERED;
            case PLAIN -> quoted ? Kind.ITALIC : Kind.PLAIN;
            case ITALIC -> Kind.ITALIC;
        };
    }

    private List<Phrase> phrases(String words) {
        return MarkedPhrases.of(numbers.resolve(words));
    }
}
