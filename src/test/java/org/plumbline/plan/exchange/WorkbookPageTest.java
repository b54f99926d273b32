package org.plumbline.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.keeping.APlan.TODAY;
import static org.plumbline.plan.keeping.APlan.by;
import static org.plumbline.plan.keeping.APlan.done;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.SignedIn;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.keeping.APlan;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.ChangingPlanActions;
import org.plumbline.plan.keeping.FreezingVersions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class WorkbookPageTest {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private MakingPlans making;

    @Autowired
    private AgreeingPlanActions agreeing;

    @Autowired
    private ChangingPlanActions changing;

    @Autowired
    private FreezingVersions freezing;

    @Autowired
    private PlanActions actions;

    @Autowired
    private SettableClock clock;

    @Autowired
    private MockMvc mvc;

    private APlan at;
    private PlanActionId action;
    private String plan;

    @BeforeEach
    void makeAPlan() {
        clock.advanceTo(TODAY);
        at = new APlan(authorities, making, agreeing);
        action = at.anAction("Supervise every worker monthly");
        plan = "/plans/" + at.plan.value();
    }

    /** What somebody does to a workbook. */
    private interface Typing {
        void in(XSSFSheet actions);
    }

    @Test
    void locksWhatMayNotBeChangedAndOffersTheStates() throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(export()))) {
            XSSFSheet sheet = workbook.getSheet(PlanWorkbook.ACTIONS);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(cell(sheet, SheetField.REFERENCE).getStringCellValue()).isEqualTo("PA-1.1");
            assertThat(cell(sheet, SheetField.REFERENCE).getCellStyle().getLocked())
                    .isTrue();
            assertThat(cell(sheet, SheetField.IMPACT).getCellStyle().getLocked())
                    .isTrue();
            assertThat(cell(sheet, SheetField.UPDATE).getCellStyle().getLocked())
                    .isFalse();
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(workbook.getSheet(PlanWorkbook.ABOUT)).isNotNull();
        }
    }

    @Test
    void changesNothingWhenItComesBackUntouched() throws Exception {
        String returned = sent(export());

        assertThat(page(at.officer, returned).text()).contains("It changes nothing.");
    }

    @Test
    void takesOverWhatIsAcceptedThroughTheRulesOfThePages() throws Exception {
        String returned = sent(typed(export(), sheet -> {
            cell(sheet, SheetField.DELIVERY).setCellValue("At risk");
            cell(sheet, SheetField.UPDATE).setCellValue("Two posts are empty");
            cell(sheet, SheetField.DUE).setCellValue("31/07/2026");
            cell(sheet, SheetField.WHY).setCellValue("Never mind");
        }));
        Document shown = page(at.officer, returned);
        assertThat(shown.text())
                .contains("4 texts were changed in the workbook alone")
                .contains("31 July 2026");
        assertThat(shown.select("input[name=changes][checked]")).hasSize(4);
        assertThat(send(returned, "changes", "PA-1.1.DUE").getStatus()).isEqualTo(422);

        MockHttpServletResponse done = send(
                returned,
                "reason",
                "As the leads wrote",
                "changes",
                "PA-1.1.DUE",
                "changes",
                "PA-1.1.DELIVERY",
                "changes",
                "PA-1.1.UPDATE");

        assertThat(done.getStatus()).isEqualTo(303);
        var row = at.in(() -> actions.find(action).orElseThrow());
        assertThat(row.delivery()).isEqualTo(Delivery.AT_RISK);
        assertThat(row.terms().dueOn()).isEqualTo("2026-07-31");
        assertThat(row.baselineDueOn()).isEqualTo("2026-06-30");
        assertThat(row.terms().why()).isEqualTo("Children meet a worker who has had time to think");
        assertThat(page(at.officer, "/plan-actions/" + action.value()).text()).contains("Two posts are empty");
        assertThat(status(at.officer, returned)).isEqualTo(404);
    }

    @Test
    void showsBothTextsOfWhatWasChangedHereToo() throws Exception {
        byte[] workbook = typed(export(), sheet -> cell(sheet, SheetField.WHAT).setCellValue("Typed there"));
        at.in(() -> done(changing.change(action, 0, at.terms("Typed here"), "", by(at.officer))));

        String returned = sent(workbook);

        Document shown = page(at.officer, returned);
        assertThat(shown.text())
                .contains("Changed here too since the export")
                .contains("“Typed there”")
                .contains("The plan says by now: “Typed here”")
                .contains("When exported it said: “Supervise every worker monthly”");
        assertThat(shown.select("input[name=conflicts][checked]")).isEmpty();
        assertThat(send(returned, "reason", "Theirs is clearer", "conflicts", "PA-1.1.WHAT")
                        .getStatus())
                .isEqualTo(303);
        assertThat(at.in(() -> actions.find(action).orElseThrow()).terms().what())
                .isEqualTo("Typed there");
    }

    @Test
    void takesOverNothingWhenARuleForbidsOneChange() throws Exception {
        at.anAction("Record decisions");
        String returned = sent(typed(export(), sheet -> {
            cell(sheet, SheetField.WHY).setCellValue("Changed");
            sheet.getRow(2).getCell(SheetField.DELIVERY.ordinal()).setCellValue("Delivered, not verified");
        }));

        MockHttpServletResponse refused =
                send(returned, "reason", "As written", "changes", "PA-1.1.WHY", "changes", "PA-1.2.DELIVERY");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString())
                        .select(".govuk-error-summary")
                        .text())
                .contains("PA-1.2:");
        assertThat(at.in(() -> actions.find(action).orElseThrow()).terms().why())
                .isEqualTo("Children meet a worker who has had time to think");
        assertThat(status(at.officer, returned)).isEqualTo(200);
    }

    @Test
    void refusesWorkbooksThatAreFrozenForeignOrBroken() throws Exception {
        at.in(() -> done(freezing.submit(at.plan, "Improvement Board", "", by(at.officer))));
        byte[] frozen = file(at.lead, plan + "/versions/1/workbook.xlsx");
        assertThat(refusal(frozen)).contains("This workbook is version 1 of the plan, which is frozen.");

        APlan other = new APlan(authorities, making, agreeing);
        other.anAction("Elsewhere");
        byte[] foreign = file(other.officer, "/plans/" + other.plan.value() + "/workbook.xlsx");
        assertThat(refusal(foreign)).contains("This workbook was not made of this plan.");

        byte[] codeless =
                edited(export(), workbook -> workbook.removeSheetAt(workbook.getSheetIndex(PlanWorkbook.ABOUT)));
        assertThat(refusal(codeless)).contains("This workbook was not made of a plan here");
        byte[] headless = typed(
                export(),
                sheet -> sheet.getRow(0).getCell(SheetField.DUE.ordinal()).setCellValue("When"));
        assertThat(refusal(headless)).contains("has lost the column “Due”");
        assertThat(refusal("no workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .contains("neither a workbook");
    }

    @Test
    void isForThoseWhoMayChangeThePlan() throws Exception {
        assertThat(status(at.lead, plan + "/workbook")).isEqualTo(403);
        assertThat(status(at.lead, plan + "/workbook.xlsx")).isEqualTo(403);
        assertThat(status(at.officer, plan + "/workbook")).isEqualTo(200);
    }

    private static org.apache.poi.xssf.usermodel.XSSFCell cell(XSSFSheet sheet, SheetField field) {
        return sheet.getRow(1)
                .getCell(field.ordinal(), org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private byte[] export() throws Exception {
        return file(at.officer, plan + "/workbook.xlsx");
    }

    private byte[] file(SignedIn person, String path) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(path).with(as(person))).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsByteArray();
    }

    private static byte[] typed(byte[] content, Typing typing) throws Exception {
        return edited(content, workbook -> typing.in(workbook.getSheet(PlanWorkbook.ACTIONS)));
    }

    private static byte[] edited(byte[] content, java.util.function.Consumer<XSSFWorkbook> edit) throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            edit.accept(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private String sent(byte[] content) throws Exception {
        MockHttpServletResponse response = upload(content);
        assertThat(response.getStatus())
                .as(Jsoup.parse(response.getContentAsString())
                        .select(".govuk-error-summary")
                        .text())
                .isEqualTo(303);
        return String.valueOf(response.getHeader("Location"));
    }

    private String refusal(byte[] content) throws Exception {
        MockHttpServletResponse response = upload(content);
        assertThat(response.getStatus()).isEqualTo(422);
        return Jsoup.parse(response.getContentAsString())
                .select(".govuk-error-summary")
                .text();
    }

    private MockHttpServletResponse upload(byte[] content) throws Exception {
        return mvc.perform(multipart(plan + "/workbook")
                        .file(new MockMultipartFile("file", "plan back.xlsx", "application/octet-stream", content))
                        .with(as(at.officer))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String path, String... namesAndValues) throws Exception {
        var request = post(path).with(as(at.officer)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
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
