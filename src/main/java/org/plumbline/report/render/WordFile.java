package org.plumbline.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.plumbline.report.document.Block.DataTable;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Flow;
import org.plumbline.report.document.Head;
import org.plumbline.report.document.Head.Fact;
import org.plumbline.report.document.Phrase;
import org.plumbline.report.document.Piece;
import org.plumbline.report.document.Piece.SubPoint;

/** A report as a Word document: real styles, numbers that Word counts itself, repeated header rows, words for pictures. */
final class WordFile {
    private static final String LANGUAGE = "en-GB";

    private final XWPFDocument word;
    private final WordTables tables;
    private final WordPictures pictures;
    private final WordLetters letters;

    private WordFile(XWPFDocument word) {
        this.word = word;
        this.tables = new WordTables(word);
        this.pictures = new WordPictures();
        this.letters = new WordLetters(word);
    }

    static void write(Document document, Instant madeAt, OutputStream output) throws IOException {
        try (XWPFDocument word = WordTemplate.open()) {
            WordFile file = new WordFile(word);
            file.properties(document.head(), madeAt);
            file.margins(document);
            file.head(document);
            for (Piece piece : Flow.of(document)) {
                file.write(piece);
            }
            word.write(output);
        }
    }

    private void properties(Head head, Instant madeAt) {
        CoreProperties properties = word.getProperties().getCoreProperties();
        properties.setTitle(head.title());
        properties.setSubjectProperty(head.kind());
        properties.setCreator(head.authority());
        properties.setCreated(Optional.of(Date.from(madeAt)));
        properties.setModified(Optional.of(Date.from(madeAt)));
        properties.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
    }

    private void margins(Document document) {
        if (document.marking() != null) {
            XWPFParagraph header = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            header.setStyle("Header");
            header.createRun().setText(document.marking());
        }
        XWPFParagraph footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.createRun().setText(document.head().title());
        footer.createRun().addTab();
        footer.createRun().setText("Page ");
        WordText.field(footer, "PAGE");
        footer.createRun().setText(" of ");
        WordText.field(footer, "NUMPAGES");
    }

    private void head(Document document) {
        if (document.marking() != null) {
            paragraph("Marking").createRun().setText(document.marking());
        }
        paragraph("Authority").createRun().setText(document.head().authority());
        paragraph("Title").createRun().setText(document.head().kind());
        for (Fact fact : document.head().facts()) {
            XWPFParagraph line = paragraph("ReportHead");
            WordText.add(line, List.of(Phrase.bold(fact.label() + ":")));
            line.createRun().addTab();
            line.createRun().setText(fact.value());
            if (fact.email() != null) {
                WordText.add(line, List.of(Phrase.plain(" "), Phrase.link(fact.email(), "mailto:" + fact.email())));
            }
        }
    }

    private void write(Piece piece) throws IOException {
        switch (piece) {
            case Piece.Heading heading -> {
                XWPFParagraph paragraph = paragraph("Heading" + (heading.level() - 1));
                paragraph.setPageBreak(heading.onNewPage());
                paragraph.createRun().setText(heading.words());
            }
            case Piece.Numbered numbered -> {
                WordText.add(
                        paragraph(numbered.quotation() ? "NumberedQuotation" : "NumberedParagraph"),
                        numbered.phrases());
                points(numbered.points());
            }
            case Piece.Plain plain -> {
                WordText.add(paragraph(plain.italic() ? "Purpose" : "Normal"), plain.phrases());
                points(plain.points());
            }
            case Piece.Listed(List<List<Phrase>> items) ->
                items.forEach(item -> WordText.add(paragraph("ListBullet"), item));
            case Piece.Notice(String words) -> paragraph("Notice").createRun().setText(words);
            case Piece.Figures figures -> tables.write(figures);
            case Piece.Tabled(String label, DataTable table) -> tables.write(label, table);
            case Piece.Charted charted -> {
                paragraph("Caption")
                        .createRun()
                        .setText(charted.label() + ": " + charted.chart().sentence());
                pictures.write(charted, paragraph("Figure"));
            }
        }
    }

    private void points(List<SubPoint> points) {
        if (points.isEmpty()) {
            return;
        }
        var list = letters.newList();
        for (SubPoint point : points) {
            XWPFParagraph paragraph = paragraph("LetteredPoint");
            paragraph.setNumID(list);
            WordText.add(paragraph, point.phrases());
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
