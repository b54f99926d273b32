package org.plumbline.inspection.reading;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.inspection.reading.layout.Block;

/** Reads the numbered paragraphs with the headings they stand under. */
final class ReadingParagraphs {
    private final List<Doubt> doubts;

    ReadingParagraphs(List<Doubt> doubts) {
        this.doubts = doubts;
    }

    List<ReadParagraph> read(Document document, Header header) {
        List<ReadParagraph> paragraphs = new ArrayList<>();
        String section = "";
        for (Block block : document.blocks()) {
            if (block.isHeading()) {
                section = section.isEmpty() || !Sections.isGeneral(block) ? block.text() : section;
            } else if (block.kind() == Block.Kind.NUMBERED && !isRowOfTable(block, header)) {
                paragraphs.add(new ReadParagraph(block.marker(), section, block.text()));
            }
        }
        lookForGaps(paragraphs);
        return paragraphs;
    }

    /** "1. Children who need help and protection   Good", on the title page. */
    private static boolean isRowOfTable(Block block, Header header) {
        return block.page() == 1
                && (header.kind() == InspectionKind.SIF
                        || SectionHeadings.read(block.text()).isPresent());
    }

    private void lookForGaps(List<ReadParagraph> paragraphs) {
        for (int i = 1; i < paragraphs.size(); i++) {
            int before = paragraphs.get(i - 1).number();
            int number = paragraphs.get(i).number();
            if (number != before + 1 && number != 1) {
                doubts.add(new Doubt(
                        Doubt.Part.PARAGRAPHS, "Paragraph " + number + " follows " + before + " in the text."));
            }
        }
    }
}
