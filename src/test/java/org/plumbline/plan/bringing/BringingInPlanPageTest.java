package org.plumbline.plan.bringing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.keeping.APlan.TODAY;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.EnteringRecommendations;
import org.plumbline.inspection.NewRecommendations;
import org.plumbline.inspection.RecommendationSource;
import org.plumbline.plan.intake.OldPlans;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@DatabaseTest
class BringingInPlanPageTest {
    private static final String PASTED = "Action\tLead\tBy when\tStatus\tRisks\n"
            + "Write chronologies\tMary Price\t31/03/2026\tIn progress\tPosts are empty\n"
            + "See children <b>alone</b>\tSomebody Else\tsoon\tbrilliant\t\n"
            + "\tMary Price\t\t\t\n";

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private MakingPlans making;

    @Autowired
    private AgreeingPlanActions agreeing;

    @Autowired
    private EnteringRecommendations recommendations;

    @Autowired
    private SettableClock clock;

    @Autowired
    private MockMvc mvc;

    private APlan at;
    private String plan;
    private String start;

    @BeforeEach
    void makeAPlan() {
        clock.advanceTo(TODAY);
        at = new APlan(authorities, making, agreeing);
        plan = "/plans/" + at.plan.value();
        start = plan + "/bring-in";
    }

    @Test
    void saysThatMacrosWereNotRun() throws Exception {
        MockHttpServletResponse sent = mvc.perform(multipart(start)
                        .file(file("plan.xlsm", OldPlans.workbookWithMacros()))
                        .with(as(at.officer))
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(mvc.perform(get(location(sent)).with(as(at.officer)).cookie(sent.getCookies()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("None of them was run");
    }

    @Test
    void walksFromAWorkbookToActionsThatKeepTheirRows() throws Exception {
        at.in(() -> recommendations.enter(
                new NewRecommendations(
                        RecommendationSource.COMMISSIONER,
                        "Commissioner's review",
                        TODAY.minusYears(1),
                        List.of(new NewRecommendations.Item(1, "Managers see that decisions are made", true))),
                at.officer.account()));
        String old = sentTo(file("plan_final_v7.xlsx", OldPlans.workbook()));
        assertThat(page(at.officer, old).select("label.govuk-checkboxes__label").text())
                .contains("Improvement plan, 2 rows");
        String columns = location(send(old, Map.of("table", "0", "version", "0")));
        Document mapping = page(at.officer, columns);
        assertThat(mapping.select("#column-6-hint").text()).contains("Coloured amber, red.");
        assertThat(mapping.select("#column-1-hint").text()).contains("Some cells are merged");
        assertThat(mapping.select("#column-3 option[selected]").text()).isEqualTo("What is to be done");

        String check = location(submitAsShown(columns, mapping, Map.of()));
        Document proposed = page(at.officer, check);
        assertThat(proposed.text())
                .contains("2 rows say what is to be done.")
                .contains("The colour of the status is amber.")
                .contains("Nobody in the structure is called “A. Reed”.");
        MockHttpServletResponse unconfirmed = submitAsShown(check, proposed, Map.of());
        assertThat(unconfirmed.getStatus()).isEqualTo(422);
        assertThat(errors(unconfirmed)).containsExactly("#source", "#confirm");
        String made =
                location(submitAsShown(check, proposed, Map.of("confirm", "yes", "source", "Commissioner's review")));

        assertThat(made).isEqualTo(plan);
        Document shown = page(at.officer, plan);
        assertThat(shown.text()).contains("Weekly oversight notes").contains("Audit supervision");
        String action = shown.select("a:contains(PA-)").first().attr("href");
        Document ofAction = page(at.officer, action);
        assertThat(ofAction.text()).contains("Managers see that decisions are made");
        assertThat(ofAction.select("a[href=" + action + "/source]").text())
                .isEqualTo("As it stood in plan_final_v7.xlsx, row 4");
        assertThat(page(at.officer, action + "/source").text())
                .contains("Begun")
                .contains("31/03/2026");
        assertThat(status(at.officer, check)).isEqualTo(404);
    }

    @Test
    void bringsInAPastedTableButTheRowsThatSomebodyLeavesOut() throws Exception {
        String columns = sentTo(Map.of("pasted", PASTED));
        String mapping = location(send(columns, Map.of("table", "0", "version", "0")));
        String check = location(submitAsShown(mapping, page(at.officer, mapping), Map.of()));
        Document proposed = page(at.officer, check);
        assertThat(proposed.select("#doubtful-hint, .govuk-checkboxes__label").text())
                .contains("Write chronologies");
        assertThat(proposed.text())
                .contains("“brilliant” is no status that is known here.")
                .contains("It does not say what is to be done.");
        assertThat(proposed.select("b")).isEmpty();
        String sure = proposed.select("input[name=sure]").attr("value");

        MockHttpServletResponse done = send(
                check,
                Map.of(
                        "version",
                        "2",
                        "phase",
                        "" + at.phase.value(),
                        "theme",
                        "Practice",
                        "sure",
                        sure,
                        "confirm",
                        "yes"));

        assertThat(done.getStatus()).isEqualTo(303);
        Document shown = page(at.officer, plan);
        assertThat(shown.text())
                .contains("Practice")
                .contains("Write chronologies")
                .doesNotContain("alone");
    }

    @Test
    void leavesTheOldPlansOwnNumberOfAThemeOut() throws Exception {
        String columns = sentTo(Map.of(
                "pasted",
                "Theme\tAction\tLead\n1. Management\tSupervise monthly\tNobody\n2020 vision\tLook ahead\tNobody\n"));
        String mapping = location(send(columns, Map.of("table", "0", "version", "0")));
        String check = location(submitAsShown(mapping, page(at.officer, mapping), Map.of()));
        location(submitAsShown(check, page(at.officer, check), Map.of("confirm", "yes")));

        assertThat(page(at.officer, plan).select("h2").eachText())
                .anyMatch(heading -> heading.endsWith(": Management"))
                .anyMatch(heading -> heading.endsWith(": 2020 vision"));
    }

    @Test
    void makesNothingWhenARuleForbidsOneRow() throws Exception {
        String table = "Action\tWhy\tStart date\tBy when\n" + "First thing\tx\t1/3/2026\t31/3/2026\n"
                + "Second thing\tx\t1/5/2026\t31/3/2026\n";
        String tables = sentTo(Map.of("pasted", table));
        String mapping = location(send(tables, Map.of("table", "0", "version", "0")));
        String check = location(submitAsShown(mapping, page(at.officer, mapping), Map.of()));

        MockHttpServletResponse refused = submitAsShown(check, page(at.officer, check), Map.of("confirm", "yes"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("row 3: The due date must not be before the start.");
        assertThat(page(at.officer, plan).text()).doesNotContain("First thing");
        assertThat(status(at.officer, check)).isEqualTo(200);
    }

    @Test
    void keepsWhatWasPastedWhenItIsNoTable() throws Exception {
        MockHttpServletResponse refused = send(start, Map.of("pasted", "One line of words"));

        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(refused.getContentAsString());
        assertThat(page.select("#pasted").text()).isEqualTo("One line of words");
        assertThat(page.select(".govuk-error-summary").text()).contains("no table in it with headings");
        assertThat(errors(send(start, Map.of()))).containsExactly("#file");
    }

    @Test
    void refusesFilesThatAreNoPlanAndSaysWhatToDo() throws Exception {
        assertThat(refusal("plan.xlsx", "no workbook at all".getBytes(StandardCharsets.UTF_8)))
                .contains("neither a workbook (.xlsx) nor a Word document");
        byte[] old = new byte[2_000];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        assertThat(refusal("plan.xls", old))
                .contains("protected by a password, or of the kind Office made before 2007");
        byte[] whole = OldPlans.workbook();
        assertThat(refusal("half.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2)))
                .contains("The file is damaged");
        assertThat(refusal("bomb.docx", bomb())).contains("The file is damaged");
        assertThat(refusal("huge.xlsx", new byte[21 * 1024 * 1024])).contains("larger than 20 MB");
    }

    @Test
    void isForgottenOnRequestAndClosedToThoseWhoMayNotChangePlans() throws Exception {
        String old = sentTo(file("plan.docx", OldPlans.document()));
        assertThat(status(at.lead, start)).isEqualTo(403);
        assertThat(status(at.lead, old)).isEqualTo(403);
        assertThat(page(at.officer, start).select("a[href=" + old + "]").text()).isEqualTo("plan.docx");

        assertThat(send(old + "/discard", Map.of()).getStatus()).isEqualTo(303);

        assertThat(status(at.officer, old)).isEqualTo(404);
    }

    @Test
    void saysSoWhenSomebodyElseWasQuicker() throws Exception {
        String old = sentTo(file("plan.docx", OldPlans.document()));
        send(old, Map.of("table", "0", "version", "0"));

        assertThat(send(old, Map.of("table", "0", "version", "0")).getStatus()).isEqualTo(409);
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                            + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                            + "officedocument.wordprocessingml.document.main+xml\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private String refusal(String name, byte[] content) throws Exception {
        MockHttpServletResponse response = mvc.perform(multipart(start)
                        .file(file(name, content))
                        .with(as(at.officer))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(name).isEqualTo(422);
        return Jsoup.parse(response.getContentAsString())
                .select(".govuk-error-summary")
                .text();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }

    private String sentTo(MockMultipartFile file) throws Exception {
        return location(
                mvc.perform(multipart(start).file(file).with(as(at.officer)).with(csrf()))
                        .andReturn()
                        .getResponse());
    }

    private String sentTo(Map<String, String> typed) throws Exception {
        return location(send(start, typed));
    }

    /** Sends a form as it stands on the page, with some fields changed. */
    private MockHttpServletResponse submitAsShown(String address, Document page, Map<String, String> others)
            throws Exception {
        var request = MockMvcRequestBuilders.post(address).with(as(at.officer)).with(csrf());
        Element form = page.select("form[action=" + address + "]").first();
        for (Element select : form.select("select")) {
            if (!others.containsKey(select.attr("name"))) {
                Element chosen = select.select("option[selected]").first();
                request.param(
                        select.attr("name"),
                        (chosen == null ? select.select("option").first() : chosen).attr("value"));
            }
        }
        for (Element input : form.select("input[type=hidden], input[type=text], input[checked]")) {
            if (!others.containsKey(input.attr("name")) && !input.attr("name").equals("_csrf")) {
                request.param(input.attr("name"), input.attr("value"));
            }
        }
        others.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse send(String path, Map<String, String> typed) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(as(at.officer)).with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String location(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus())
                .as(Jsoup.parse(response.getContentAsString())
                        .select(".govuk-error-summary")
                        .text())
                .isEqualTo(303);
        return String.valueOf(response.getHeader("Location"));
    }

    private static List<String> errors(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString())
                .select(".govuk-error-summary__list a")
                .eachAttr("href");
    }

    private int status(SignedIn person, String path) throws Exception {
        return mvc.perform(get(path).with(as(person))).andReturn().getResponse().getStatus();
    }

    private Document page(SignedIn person, String path) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(path).with(as(person))).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
