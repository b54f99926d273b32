package org.plumbline.children.cin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.children.returns.ReturnAsked;
import org.plumbline.children.returns.ReturnProblem;
import org.plumbline.children.returns.ReturnReading;

class CinCensusReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String PRE_PROCEEDINGS = "<PreProceedingsandFGDM><PPStartDate>2025-09-09</PPStartDate>"
            + "<LBPSentDate>2025-09-20</LBPSentDate><FGDMMeetingOffer>1</FGDMMeetingOffer>"
            + "<FGDMMeetingFac>1</FGDMMeetingFac><InitialPPMeetingDate>2025-09-28</InitialPPMeetingDate>"
            + "<ReviewMeetingsCount>3</ReviewMeetingsCount><StepDecisionDate>2025-12-01</StepDecisionDate>"
            + "<PPOutcome>A</PPOutcome></PreProceedingsandFGDM>";

    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithAGoodCensus() throws IOException {
        ReturnReading reading = read(Censuses.withDetails("", ""));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.asAt()).isEqualTo("2024-03-31");
        assertThat(reading.children()).isEqualTo(1);
    }

    @Test
    void takesSexFromTheYearItReplacedGender() throws IOException {
        String sex = Censuses.IDENTIFIERS.replace("<GenderCurrent>1</GenderCurrent>", "<Sex>M</Sex>");

        assertThat(codes(read(Censuses.withIdentifiers("2025-03-31", sex)))).isEmpty();
        assertThat(codes(read(Censuses.withIdentifiers("2024-03-31", sex)))).containsExactly("field-years");
        assertThat(codes(read(Censuses.withIdentifiers("2025-03-31", Censuses.IDENTIFIERS))))
                .containsExactly("field-years");
    }

    @Test
    void readsPreProceedingsFromTheYearTheyJoined() throws IOException {
        String sex = Censuses.IDENTIFIERS.replace("<GenderCurrent>1</GenderCurrent>", "<Sex>M</Sex>");
        String children = Censuses.child(sex, Censuses.DETAILS.formatted("", PRE_PROCEEDINGS));

        ReturnReading reading = read(Censuses.of("2026-03-31", children));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.tables().keySet()).extracting(table -> table.key()).contains("pre-proceedings");
        assertThat(codes(read(Censuses.of("2025-03-31", children)))).contains("field-years");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        assessment-before-referral | <Assessments><AssessmentActualStartDate>2023-10-05</AssessmentActualStartDate><AssessmentAuthorisationDate>2023-10-09</AssessmentAuthorisationDate></Assessments>
        assessment-open-long       | <Assessments><AssessmentActualStartDate>2023-10-06</AssessmentActualStartDate></Assessments>
        ends-before-start          | <Assessments><AssessmentActualStartDate>2023-10-09</AssessmentActualStartDate><AssessmentAuthorisationDate>2023-10-08</AssessmentAuthorisationDate></Assessments>
        enquiry-before-referral    | <Section47><S47ActualStartDate>2023-10-05</S47ActualStartDate><ICPCnotRequired>true</ICPCnotRequired></Section47>
        enquiry-open-long          | <Section47><S47ActualStartDate>2023-10-09</S47ActualStartDate><ICPCnotRequired>0</ICPCnotRequired></Section47>
        plans-open                 | <CINPlanDates><CINPlanStartDate>2023-10-09</CINPlanStartDate></CINPlanDates><CINPlanDates><CINPlanStartDate>2023-10-10</CINPlanStartDate></CINPlanDates>
        row-twice                  | <CINPlanDates><CINPlanStartDate>2023-10-09</CINPlanStartDate></CINPlanDates><CINPlanDates><CINPlanStartDate>2023-10-09</CINPlanStartDate></CINPlanDates>
        reason-without-end         | <ReasonForClosure>RC1</ReasonForClosure>
        ends-without-reason        | <CINclosureDate>2023-10-09</CINclosureDate>
        date-impossible            | <CINclosureDate>2024-02-31</CINclosureDate><ReasonForClosure>RC1</ReasonForClosure>
        date-of-nothing            | <CINclosureDate>1900-01-00</CINclosureDate><ReasonForClosure>RC1</ReasonForClosure>
        date-otherwise             | <CINclosureDate>31/12/2023</CINclosureDate><ReasonForClosure>RC1</ReasonForClosure>
        code-unknown               | <CINclosureDate>2023-12-31</CINclosureDate><ReasonForClosure>RC99</ReasonForClosure>
        column-unknown             | <Colour>blue</Colour>
        after-closure              | <CINclosureDate>2023-12-31</CINclosureDate><ReasonForClosure>RC1</ReasonForClosure><CINPlanDates><CINPlanStartDate>2024-01-09</CINPlanStartDate></CINPlanDates>
        order-wrong                | <Section47><S47ActualStartDate>2023-10-09</S47ActualStartDate><ICPCnotRequired>1</ICPCnotRequired></Section47><DateOfInitialCPC>2023-10-20</DateOfInitialCPC>
        """)
    void namesWhatContradictsItself(String code, String part) throws IOException {
        ReturnReading reading = read(Censuses.withDetails(part, ""));

        assertThat(codes(reading)).contains(code);
        assertThat(reading.isRefused()).isFalse();
    }

    @Test
    void namesPlansThatOverlapOrHaveNoConference() throws IOException {
        ReturnReading reading = read(Censuses.withDetails(
                "<CINPlanDates><CINPlanStartDate>2023-10-09</CINPlanStartDate></CINPlanDates>",
                "<ChildProtectionPlans><CPPstartDate>2023-11-01</CPPstartDate>"
                        + "<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>"
                        + "<LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>"
                        + "<NumberOfPreviousCPP>0</NumberOfPreviousCPP></ChildProtectionPlans>"));

        assertThat(codes(reading)).containsExactlyInAnyOrder("plans-overlap", "plan-without-conference");
    }

    @Test
    void namesAChildWhoStandsTwice() throws IOException {
        String child = Censuses.child(Censuses.IDENTIFIERS, Censuses.DETAILS.formatted("", ""));
        String alike = child.replace("DfE1", "001").replace("A123456789123", "A123456789124");

        ReturnReading reading = read(Censuses.of("2024-03-31", child + child + alike + alike.replace(">001<", ">1<")));

        assertThat(codes(reading)).containsExactlyInAnyOrder("child-twice", "ids-alike", "upn-twice");
    }

    @Test
    void refusesFilesOfTwoAuthorities() throws IOException {
        Path one = Files.writeString(folder.resolve("one.xml"), Censuses.withDetails("", ""));
        Path two = Files.writeString(
                folder.resolve("two.xml"), Censuses.withDetails("", "").replace("<LEA>201", "<LEA>202"));

        ReturnReading reading = CinCensusReader.read(List.of(one, two), new ReturnAsked(null, TODAY));

        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.problems())
                .extracting(ReturnProblem::message)
                .contains("The file is of authority 202, and one.xml is of authority 201. Check the files of one"
                        + " authority at a time.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsOtherEncodings(String encoding) throws IOException {
        String message = Censuses.withDetails("", "").replace("DfE1", "DfÉ1");
        Path file = Files.write(folder.resolve("census.xml"), message.getBytes(Charset.forName(encoding)));

        ReturnReading reading = CinCensusReader.read(List.of(file), new ReturnAsked(null, TODAY));

        assertThat(codes(reading)).containsExactly("encoding-other");
        assertThat(reading.children()).isEqualTo(1);
    }

    @Test
    void readsPastAByteOrderMark() throws IOException {
        assertThat(read("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Censuses.withDetails("", ""))
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesWhatBreaksOff() throws IOException {
        String message = Censuses.withDetails("", "");

        for (int length : new int[] {10, message.length() / 2, message.length() - 12}) {
            ReturnReading reading = read(message.substring(0, length));

            assertThat(reading.isRefused()).isTrue();
            assertThat(codes(reading)).contains("xml-damaged");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Message [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE Message [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE Message SYSTEM \"http://localhost:1/evil.dtd\">"
            })
    void refusesDocumentTypesAndEntities(String type) throws IOException {
        ReturnReading reading = read(type + Censuses.withDetails("<CINclosureDate>&a;&b;</CINclosureDate>", ""));

        assertThat(codes(reading)).containsExactly("xml-unsafe");
        assertThat(reading.children()).isZero();
    }

    @Test
    void refusesOtherRootsAndCollectionsAndNamesANamespace() throws IOException {
        assertThat(codes(read("<Something/>"))).containsExactly("root-wrong");
        assertThat(codes(read(Censuses.withDetails("", "").replace(">CIN<", ">SCHOOL<"))))
                .containsExactly("collection-wrong");
        assertThat(codes(read(Censuses.withDetails("", "").replace("<Message>", "<Message xmlns=\"urn:x\">"))))
                .containsExactly("namespace-wrong");
        assertThat(codes(read(Censuses.of("2024-03-31", "")))).containsExactly("no-children");
    }

    @Test
    void holdsNoEndlessTextOrDepthInMemory() throws IOException {
        assertThat(read("<Message>" + "x".repeat(3_000_000)).isRefused()).isTrue();
        assertThat(read("<Message>" + "<a>".repeat(100_000)).isRefused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"CIN2rows.xml, 1, 2, 1", "CIN_Census_2021.xml, 1, 1, 1", "CIN_Census_2024.xml, 2, 1, 2"})
    void countsWhatOthersMadeUp(String name, int children, int plans, int assessments)
            throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(CinCensusReaderTest.class.getResource(name))
                .toURI());

        ReturnReading reading = CinCensusReader.read(List.of(file), new ReturnAsked(null, TODAY));

        assertThat(reading.isRefused()).isFalse();
        assertThat(reading.children()).isEqualTo(children);
        assertThat(rows(reading, "child-protection-plans")).isEqualTo(plans);
        assertThat(rows(reading, "assessments")).isEqualTo(assessments);
        assertThat(codes(reading)).contains("text-between", "conference-twice");
    }

    private ReturnReading read(String message) throws IOException {
        Path file = Files.writeString(folder.resolve("census.xml"), message, StandardCharsets.UTF_8);
        return CinCensusReader.read(List.of(file), new ReturnAsked(null, TODAY));
    }

    private static int rows(ReturnReading reading, String key) {
        return reading.tables().entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(key))
                .mapToInt(entry -> entry.getValue())
                .sum();
    }

    private static List<String> codes(ReturnReading reading) {
        return reading.problems().stream()
                .map(problem -> problem.kind().key())
                .distinct()
                .toList();
    }
}
