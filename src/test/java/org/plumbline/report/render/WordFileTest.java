package org.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.plumbline.report.document.Flow;
import org.plumbline.report.document.Piece;

class WordFileTest {
    private final Written file = Written.as(Format.WORD, SampleReport.whole());

    @Test
    void followsTheSchemaInEveryPart() {
        assertThat(file.parts())
                .containsKeys("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml")
                .containsKey("word/footer1.xml");
        file.parts().entrySet().stream()
                .filter(part -> part.getKey().matches("word/[a-z]+\\d*\\.xml"))
                .forEach(part ->
                        assertThat(faults(part.getValue())).as(part.getKey()).isEmpty());
    }

    @Test
    void usesOnlyStylesItDefines() throws IOException {
        try (XWPFDocument word = file.word()) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .filteredOn(Objects::nonNull)
                    .allMatch(style -> word.getStyles().styleExist(style));
        }
    }

    @Test
    void headsItsPartsWithHeadingsOfRisingLevels() throws IOException {
        try (XWPFDocument word = file.word()) {
            List<String> headings = word.getParagraphs().stream()
                    .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                    .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
                    .toList();
            assertThat(headings)
                    .startsWith(
                            "Heading1 Purpose of agenda item",
                            "Heading1 Background",
                            "Heading1 Key achievements against the first plan",
                            "Heading2 Children in need");
        }
    }

    /** Word counts the numbers itself: the paragraphs of that one list must be those the other formats number. */
    @Test
    void letsWordCountTheParagraphsThatTheOthersNumber() throws IOException {
        List<Integer> numbers = Flow.of(SampleReport.whole()).stream()
                .filter(Piece.Numbered.class::isInstance)
                .map(piece -> ((Piece.Numbered) piece).number())
                .toList();
        try (XWPFDocument word = file.word()) {
            long counted = word.getParagraphs().stream()
                    .filter(paragraph ->
                            List.of("NumberedParagraph", "NumberedQuotation").contains(paragraph.getStyle()))
                    .count();
            assertThat(numbers).containsExactly(1, 2, 3, 4, 5);
            assertThat(counted).isEqualTo(numbers.size());
        }
    }

    @Test
    void repeatsTheHeaderRowOfEveryTableAndNamesTheTable() throws IOException {
        try (XWPFDocument word = file.word()) {
            assertThat(word.getTables())
                    .hasSize(6)
                    .allMatch(table -> table.getRow(0).isRepeatHeader());
            assertThat(word.getTables())
                    .allMatch(table ->
                            table.getCTTbl().getTblPr().getTblCaption().getVal().startsWith("Table "));
        }
    }

    @Test
    void describesEveryPictureForThoseWhoDoNotSeeIt() {
        String document = file.parts().get("word/document.xml");

        assertThat(document).doesNotContain("descr=\"figure-").contains("The table after it has the numbers.");
        assertThat(document.split("<pic:cNvPr [^>]*descr=\"[^\"]{20,}\"", -1)).hasSize(4);
        assertThat(document.split("<wp:docPr [^>]*descr=\"[^\"]{20,}\"", -1)).hasSize(4);
    }

    @Test
    void saysItsLanguageTitleAndAuthor() throws IOException {
        try (XWPFDocument word = file.word()) {
            var properties = word.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Ofsted Improvement Plan Phase 2");
            assertThat(properties.getCreator()).isEqualTo("Wexcombe County Council");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("en-GB");
        }
        assertThat(file.parts().get("word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
    }

    private static List<String> faults(String part) {
        try {
            return WordSchema.faults(part);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
