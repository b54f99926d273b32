package org.plumbline.report.render;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.plumbline.report.document.Phrase;
import org.plumbline.report.document.Phrase.Style;

/** Words in a Word paragraph. */
final class WordText {
    private WordText() {}

    static void add(XWPFParagraph paragraph, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.address() != null) {
                XWPFHyperlinkRun link = paragraph.createHyperlinkRun(phrase.address());
                link.setStyle("Hyperlink");
                link.setText(phrase.words());
            } else {
                XWPFRun run = paragraph.createRun();
                run.setText(phrase.words());
                if (phrase.style() == Style.BOLD) {
                    run.setBold(true);
                } else if (phrase.style() == Style.ITALIC) {
                    run.setItalic(true);
                }
            }
        }
    }

    /** A field that Word works out, such as the number of the page. */
    static void field(XWPFParagraph paragraph, String code) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(code);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText("1");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
