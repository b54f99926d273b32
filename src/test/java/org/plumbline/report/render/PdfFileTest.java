package org.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.report.document.Document;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfFileTest {

    @BeforeAll
    static void bringTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void isAccessibleByPdfUa1() throws Exception {
        assertThat(faults(SampleReport.whole())).isEmpty();
    }

    @Test
    void isAccessibleWhenMarkedConfidential() throws Exception {
        Document whole = SampleReport.whole();
        Document marked = new Document(
                whole.head(),
                "Confidential: for the Improvement Board “only” \\ not for publication",
                whole.sections(),
                whole.appendices(),
                whole.backgroundPapers(),
                whole.signOffs(),
                whole.notes());

        assertThat(faults(marked)).isEmpty();
        assertThat(Written.as(Format.PDF, marked).text().split("Confidential: for the Improvement Board “only”", -1))
                .hasSizeGreaterThan(4);
    }

    @Test
    void leadsToItsPartsByBookmarks() throws Exception {
        try (PDDocument pdf = Written.as(Format.PDF, SampleReport.whole()).pdf()) {
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Purpose of agenda item");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Ofsted Improvement Plan Phase 2");
        }
    }

    @Test
    void joinsTheLettersOfArabicAndUrduAndKeepsTheirWordsWhole() throws Exception {
        Document document = SampleReport.ofWords("مرحبا بكم في (الاجتماع)، لا بَأس", "یہ ایک رپورٹ ہے", "שלום לכולם");

        String text = Written.as(Format.PDF, document).text();

        assertThat(text)
                .contains("مرحبا بكم في (الاجتماع)، لا بَأس", "یہ ایک رپورٹ ہے", "שלום לכולם")
                .doesNotContain("□");
        assertThat(faults(document)).isEmpty();
    }

    private static List<String> faults(Document document) throws Exception {
        byte[] bytes = Written.as(Format.PDF, document).bytes();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(500);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
