package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.testing.BrowserTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the PDF that Ofsted published to the report that goes to the committee, in a real browser; its files are opened. */
@BrowserTest
class WholeChainE2E {
    @LocalServerPort
    private int port;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private SettableClock clock;

    @TempDir
    private Path folder;

    @BeforeEach
    void standOnTheDay() {
        clock.advanceTo(WholeChain.TODAY);
    }

    @Test
    void goesFromAnInspectionReportToASignedCommitteeReport() throws IOException {
        try (var chain = WholeChain.with(WholeChain.People.of(authorities), "http://localhost:" + port)) {
            chain.walk(report());

            saysTheSameInWordAndInPdf(chain);
            hidesSmallNumbersFromThePublic(chain);
        }
    }

    private static void saysTheSameInWordAndInPdf(WholeChain chain) throws IOException {
        String word = word(chain.download("confidential", "docx"));
        String pdf = pdf(chain.download("confidential", "pdf"));

        for (String text : new String[] {word, pdf}) {
            assertThat(text)
                    .contains("Improvement plan: first steps")
                    .contains(WholeChain.BACKGROUND)
                    .contains(WholeChain.ACTION)
                    .contains(WholeChain.RECOMMENDATION)
                    .contains("Verified complete")
                    .contains("3 children on care orders live at home.")
                    .contains("Councillor Jill Astbury");
        }
    }

    private static void hidesSmallNumbersFromThePublic(WholeChain chain) throws IOException {
        String word = word(chain.download("public", "docx"));
        String pdf = pdf(chain.download("public", "pdf"));

        for (String text : new String[] {word, pdf}) {
            assertThat(text)
                    .contains(WholeChain.BACKGROUND)
                    .containsIgnoringCase("a small number of children on care orders live at home.")
                    .doesNotContain("3 children on care orders");
        }
    }

    /** The words of a Word file, as one line. */
    private static String word(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            return words.getText().replaceAll("\\s+", " ");
        }
    }

    /** The words of a PDF, as one line. */
    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isPositive();
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** A letter of the current kind, short and clear. Its source is written beside it. */
    private Path report() throws IOException {
        Path report = folder.resolve("inspection-report.pdf");
        try (var pdf = Objects.requireNonNull(
                WholeChainE2E.class.getResourceAsStream("/org/plumbline/inspection/reports/somerset-2022-sep.pdf"))) {
            Files.copy(pdf, report);
        }
        return report;
    }
}
