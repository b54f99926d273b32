package org.plumbline.inspection.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A report laid out line by line as a word processor does it, to try layouts that the real reports at hand do not have. */
final class TypesetReport {
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final float LEFT = 71;
    private static final float WIDTH = 450;
    private static final float TOP = 780;
    private static final float BOTTOM = 90;
    private static final float SIZE = 12;
    private static final float LEADING = 14.5f;

    private final PDDocument document = new PDDocument();
    private String footer = "";
    private PDPageContentStream content;
    private float y;
    private int pages;

    private TypesetReport() {
        content = newPage();
    }

    /** A report of local authority children's services of today, up to its list of what must improve. */
    static TypesetReport ilacs(String dates, List<String[]> judgements) {
        return new TypesetReport()
                .words("Inspection of Northmoor local authority children’s services", BOLD, 26, LEFT)
                .words("Inspection dates: " + dates, BOLD, SIZE, LEFT)
                .words("Lead inspector: Jane Doe, His Majesty’s Inspector", PLAIN, SIZE, LEFT)
                .gap(20)
                .row("Judgement", "Grade")
                .rows(judgements)
                .paragraph("Children in Northmoor receive services that have changed since the last inspection.");
    }

    /** A single inspection, up to its first section. */
    static TypesetReport single(String title, String conclusion, List<String[]> judgements) {
        return new TypesetReport()
                .words("Northmoor Council", PLAIN, 26, LEFT)
                .words(title, BOLD, 14, LEFT)
                .paragraph("Inspection date: 3 March 2015 – 25 March 2015")
                .paragraph("Report published: 13 May 2015")
                .words(conclusion, BOLD, 14, LEFT)
                .gap(10)
                .rows(judgements)
                .page();
    }

    static TypesetReport letter(String subject, String opening) {
        return new TypesetReport()
                .paragraph("Piccadilly Gate")
                .paragraph("Manchester")
                .paragraph("14 June 2023")
                .paragraph("Director of Children’s Services")
                .paragraph("Northmoor Council")
                .paragraph("Dear Jane")
                .heading(subject)
                .paragraph(opening);
    }

    TypesetReport footer(String words) {
        footer = words;
        return this;
    }

    TypesetReport heading(String words) {
        return gap(8).words(words, BOLD, 14, LEFT).gap(6);
    }

    TypesetReport smallHeading(String words) {
        return gap(8).words(words, BOLD, SIZE, LEFT).gap(6);
    }

    TypesetReport paragraph(String words) {
        return words(words, PLAIN, SIZE, LEFT).gap(10);
    }

    /** An item after a mark, its lines set in. */
    TypesetReport item(String mark, String words) {
        room(LEADING);
        draw(mark, PLAIN, SIZE, LEFT, y);
        return words(words, PLAIN, SIZE, LEFT + 28).gap(8);
    }

    /** An item inside an item. */
    TypesetReport innerItem(String mark, String words) {
        room(LEADING);
        draw(mark, PLAIN, SIZE, LEFT + 28, y);
        return words(words, PLAIN, SIZE, LEFT + 50).gap(8);
    }

    /** Words after which a small raised number points to a footnote. */
    TypesetReport headingWithMark(String words, String mark) {
        gap(8).room(20);
        draw(words, BOLD, 14, LEFT, y);
        draw(mark, BOLD, 8, LEFT + width(words, BOLD, 14), y + 6);
        y -= 26;
        return this;
    }

    /** A footnote at the foot of this page. */
    TypesetReport footnote(String mark, String words) {
        draw(mark, PLAIN, 6, LEFT, BOTTOM - 12);
        draw(words, PLAIN, 9, LEFT + 6, BOTTOM - 16);
        return this;
    }

    /** As many lines as leave only so many on this page. */
    TypesetReport fillUntil(int linesLeft) {
        while (y - BOTTOM > (linesLeft + 1) * LEADING) {
            words("The service knows its strengths and what it has still to do.", PLAIN, SIZE, LEFT);
        }
        return gap(10);
    }

    TypesetReport page() {
        close();
        content = newPage();
        return this;
    }

    byte[] pdf() {
        close();
        try (document) {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TypesetReport rows(List<String[]> rows) {
        rows.forEach(row -> row(row[0], row[1]));
        return this;
    }

    /** Two cells, the shorter centred against the longer, drawn one cell after the other. */
    private TypesetReport row(String area, String grade) {
        List<String> left = lines(area, BOLD, SIZE, 250);
        List<String> right = lines(grade, PLAIN, SIZE, 110);
        int most = Math.max(left.size(), right.size());
        room(most * LEADING);
        cell(left, BOLD, LEFT + 6, y - (most - left.size()) * LEADING / 2);
        cell(right, PLAIN, LEFT + 300, y - (most - right.size()) * LEADING / 2);
        y -= most * LEADING + 12;
        return this;
    }

    private void cell(List<String> lines, PDFont font, float x, float top) {
        for (int i = 0; i < lines.size(); i++) {
            draw(lines.get(i), font, SIZE, x, top - i * LEADING);
        }
    }

    private TypesetReport words(String words, PDFont font, float size, float x) {
        for (String line : lines(words, font, size, LEFT + WIDTH - x)) {
            room(size * 1.2f);
            draw(line, font, size, x, y);
            y -= Math.max(LEADING, size * 1.2f);
        }
        return this;
    }

    private TypesetReport gap(float points) {
        y -= points;
        return this;
    }

    private void room(float needed) {
        if (y - needed < BOTTOM) {
            page();
        }
    }

    private PDPageContentStream newPage() {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages++;
        y = TOP;
        try {
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void close() {
        draw(footer, BOLD, 8, LEFT, 40);
        draw(Integer.toString(pages), BOLD, 8, LEFT + WIDTH, 40);
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(String words, PDFont font, float size, float x, float baseline) {
        try {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, baseline);
            content.showText(words);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String words, PDFont font, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, font, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(String words, PDFont font, float size) {
        try {
            return font.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
