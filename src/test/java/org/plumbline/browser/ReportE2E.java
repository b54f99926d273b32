package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.BrowserTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A Select Committee report in a real browser: begun, written, looked at, frozen, signed, sent, opened as Word and PDF. */
@BrowserTest
class ReportE2E {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> CAPACITIES =
            List.of("Author", "Contact officer", "Cabinet Member", "Monitoring officer");
    private static final String NUMBERED = "1. An inspection found what had to improve.";

    @LocalServerPort
    private int port;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private SettableClock clock;

    private SignedIn officer;

    @BeforeEach
    void employAnOfficer() {
        clock.advanceTo(TODAY);
        AuthorityId authority = authorities.anAuthority();
        officer = authorities.aPerson(authority, "Bridget Orme", Role.PLAN_OFFICER);
        for (int child = 1; child <= 8; child++) {
            authorities.aChild(
                    authority,
                    "10" + child,
                    null,
                    null,
                    "children-in-need",
                    "in-care",
                    child < 4 ? "placed-at-home" : "in-care");
        }
    }

    @Test
    void goesFromAnEmptyTemplateToTheFilesThatAreSent() throws IOException {
        try (Visitor visitor = Visitor.of("http://localhost:" + port)) {
            write(visitor);
        }
    }

    @Test
    void goesTheSameWayWithoutScripts() throws IOException {
        try (Visitor visitor = Visitor.withoutScripts("http://localhost:" + port)) {
            write(visitor);
        }
    }

    private void write(Visitor visitor) throws IOException {
        visitor.signInAs(officer);
        begin(visitor);
        visitor.press("Take the figures");
        String report = visitor.path().replaceAll("/figures$", "");
        text(visitor, report, "s1", "This report (a) looks back, and (b) looks ahead.");
        text(
                visitor,
                report,
                "s2",
                "An inspection found what had to improve.\n\nIt looked at:\na. oversight;\nb. visits.");
        text(visitor, report, "s8", "[[children-placed-at-home]] children live with a parent.");
        text(visitor, report, "s9", "The plan goes further.");
        preview(visitor, report);
        freeze(visitor, report);
        CAPACITIES.forEach(capacity -> sign(visitor, capacity));
        visitor.choose("Does the public document come out with it?", "Yes");
        visitor.press("Record that it was sent");
        assertThat(visitor.words()).contains("version 1 was sent").doesNotContain("Not signed yet");
        open(visitor);
    }

    private static void begin(Visitor visitor) {
        visitor.open("/reports/new");
        visitor.fillIn(Map.of(
                "Title of the report", "Improvement plan, phase 2",
                "Author", "Bridget Orme",
                "Contact officer", "Casey Contact",
                "Cabinet Member", "Councillor Jill Astbury"));
        visitor.page()
                .getByRole(AriaRole.RADIO)
                .and(visitor.page().getByLabel("Select Committee report"))
                .check();
        visitor.typeDay("Date of the meeting", 15, 12, 2026);
        visitor.press("Begin the report");
        assertThat(visitor.heading()).contains("Improvement plan, phase 2");
    }

    private static void text(Visitor visitor, String report, String section, String words) {
        visitor.open(report + "/sections/" + section);
        visitor.type("The text", words);
        visitor.press("Save the text");
        assertThat(visitor.page().locator(".govuk-error-summary").count())
                .as(section)
                .isZero();
    }

    private static void preview(Visitor visitor, String report) {
        visitor.open(report + "/preview/public");
        assertThat(visitor.words())
                .contains(NUMBERED, "a. oversight;", "A small number of children live with a parent.")
                .contains("Committee date: Tuesday 15 December 2026");
        visitor.check("report-preview");
        visitor.follow("Confidential");
        assertThat(visitor.words()).contains("3 children live with a parent.");
    }

    private static void freeze(Visitor visitor, String report) {
        visitor.open(report + "/checklist");
        visitor.press("Freeze a version for sign-off");
        assertThat(visitor.heading()).contains("version 1");
    }

    private static void sign(Visitor visitor, String capacity) {
        visitor.choose("In which capacity?", capacity);
        visitor.type("Who signs?", "Somebody of the council");
        visitor.typeDay("On which day?", 23, 11, 2026);
        visitor.press("Record the sign-off");
        assertThat(visitor.words()).contains("The sign-off is recorded");
    }

    private static void open(Visitor visitor) throws IOException {
        String word = word(download(visitor, "Word document"));
        String pdf = pdf(download(visitor, "PDF (tagged, PDF/UA)"));

        assertThat(word).contains("An inspection found what had to improve.");
        assertThat(pdf).contains(NUMBERED, "a. oversight;");
        for (String text : List.of(word, pdf)) {
            assertThat(text)
                    .contains("Report to the Children's Select Committee", "Contact officer:", "Casey Contact")
                    .contains("A small number of children live with a parent.", "About this report")
                    .doesNotContain("3 children live");
        }
    }

    private static Path download(Visitor visitor, String file) {
        Locator link = visitor.page()
                .locator("main a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(file + ", Public"));
        Download download = visitor.page().waitForDownload(() -> link.first().click());
        return download.path();
    }

    private static String word(Path file) throws IOException {
        try (InputStream bytes = java.nio.file.Files.newInputStream(file);
                XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(bytes))) {
            return text.getText();
        }
    }

    private static String pdf(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
