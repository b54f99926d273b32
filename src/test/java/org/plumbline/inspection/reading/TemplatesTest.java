package org.plumbline.inspection.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts of Ofsted's templates through the years that the real reports at hand do not show. */
class TemplatesTest {
    private static final String LEADERS = "The impact of leaders on social work practice with children and families";
    private static final String HELP = "The experiences and progress of children who need help and protection";
    private static final String CARE = "The experiences and progress of children in care";
    private static final String LEAVERS = "The experiences and progress of care leavers";
    private static final String FIRST =
            "The quality of assessments, so that each child’s needs are understood and met in time and every risk is"
                    + " recognised and answered by the people who know the child and the family best.";
    private static final String SECOND = "The oversight of managers.";

    private static final List<String[]> FIVE = List.of(
            new String[] {LEADERS, "Good"},
            new String[] {HELP, "Requires improvement to be good"},
            new String[] {CARE, "Outstanding"},
            new String[] {LEAVERS, "Inadequate"},
            new String[] {"Overall effectiveness", "Requires improvement to be good"});

    private static final List<String[]> SINGLE = List.of(
            new String[] {"1. Children who need help and protection", "Requires improvement"},
            new String[] {"2. Children looked after and achieving permanence", "Good"},
            new String[] {"2.1 Adoption performance", "Outstanding"},
            new String[] {"2.2 Experiences and progress of care leavers", "Good"},
            new String[] {"3. Leadership, management and governance", "Requires improvement"});

    private static final String SINGLE_TITLE =
            "Inspection of services for children in need of help and protection, children"
                    + " looked after and care leavers";

    private static InspectionReport read(TypesetReport report) {
        ReadingReport.Outcome outcome = new ReadingReport().read(report.pdf());
        assertThat(outcome).isInstanceOf(ReadingReport.Read.class);
        return ((ReadingReport.Read) outcome).report();
    }

    private static TypesetReport today() {
        return TypesetReport.ilacs("27 to 31 January 2025", FIVE);
    }

    private static List<String> texts(InspectionReport report) {
        return report.recommendations().stream().map(ReadRecommendation::text).toList();
    }

    @Nested
    class Judgements {
        @Test
        void areReadFromATableWithFourAreas() {
            InspectionReport report =
                    read(today().heading("What needs to improve?").item("\u2022", SECOND));

            assertThat(report.kind()).isEqualTo(InspectionKind.ILACS_SHORT);
            assertThat(report.judgements())
                    .extracting(Judgement::area, Judgement::grade)
                    .containsExactly(
                            tuple(Area.LEADERS, Grade.GOOD),
                            tuple(Area.HELP_AND_PROTECTION, Grade.REQUIRES_IMPROVEMENT),
                            tuple(Area.IN_CARE, Grade.OUTSTANDING),
                            tuple(Area.CARE_LEAVERS, Grade.INADEQUATE),
                            tuple(Area.OVERALL, Grade.REQUIRES_IMPROVEMENT));
            assertThat(report.doubts()).isEmpty();
        }

        @Test
        void onTheWholeAreNotMissedFromApril2026On() {
            InspectionReport report = read(TypesetReport.ilacs("11 to 22 May 2026", FIVE.subList(0, 4))
                    .heading("What needs to improve?")
                    .item("\u2022", SECOND));

            assertThat(report.judgements()).hasSize(4);
            assertThat(report.doubts()).isEmpty();
        }

        @Test
        void onTheWholeAreMissedBefore() {
            InspectionReport report = read(TypesetReport.ilacs("12 to 23 May 2025", FIVE.subList(0, 4))
                    .heading("What needs to improve?")
                    .item("\u2022", SECOND));

            assertThat(report.doubts())
                    .extracting(Doubt::sentence)
                    .containsExactly("Overall: a report of this kind gives a grade, and none was found.");
        }

        @Test
        void areInDoubtWhereASectionSaysSomethingElse() {
            InspectionReport report = read(today().heading("What needs to improve?")
                    .item("\u2022", SECOND)
                    .page()
                    .heading(CARE + ": good")
                    .item("1.", FIRST));

            assertThat(report.doubts())
                    .singleElement()
                    .satisfies(doubt -> assertThat(doubt.sentence())
                            .contains("Children in care")
                            .contains("says Outstanding")
                            .contains("the heading of its section says Good"));
        }

        @Test
        void ofTheBoardStandApart() {
            InspectionReport report = read(TypesetReport.single(
                            SINGLE_TITLE + " and Review of the effectiveness of the Local Safeguarding Children Board",
                            "The overall judgement is that children’s services require improvement",
                            SINGLE)
                    .heading("Recommendations")
                    .item("1.", FIRST)
                    .page()
                    .page()
                    .heading("The Local Safeguarding Children Board (LSCB)")
                    .heading("The Local Safeguarding Children Board is good")
                    .heading("Recommendations")
                    .item("2.", SECOND)
                    .heading("Information about this inspection")
                    .paragraph("The inspection team consisted of eight inspectors."));

            assertThat(report.kind()).isEqualTo(InspectionKind.SIF);
            assertThat(report.judgements())
                    .filteredOn(judgement -> judgement.area() == Area.OVERALL)
                    .extracting(Judgement::body, Judgement::grade)
                    .containsExactly(
                            tuple(Addressee.AUTHORITY, Grade.REQUIRES_IMPROVEMENT),
                            tuple(Addressee.SAFEGUARDING_BOARD, Grade.GOOD));
            assertThat(report.recommendations())
                    .extracting(ReadRecommendation::body, ReadRecommendation::number)
                    .containsExactly(tuple(Addressee.AUTHORITY, 1), tuple(Addressee.SAFEGUARDING_BOARD, 2));
            assertThat(report.doubts()).isEmpty();
        }

        @Test
        void thatCannotBeTrueTogetherAreInDoubt() {
            List<String[]> inadequate = new java.util.ArrayList<>(SINGLE);
            inadequate.set(0, new String[] {"1. Children who need help and protection", "Inadequate"});

            InspectionReport report =
                    read(TypesetReport.single(SINGLE_TITLE, "Children’s services in Northmoor are good", inadequate)
                            .heading("Recommendations")
                            .item("1.", FIRST));

            assertThat(report.doubts())
                    .extracting(Doubt::sentence)
                    .anySatisfy(sentence -> assertThat(sentence).startsWith("Overall: read as Good, although"));
        }
    }

    @Nested
    class Lists {
        @ParameterizedTest
        @ValueSource(strings = {"\u2022", "\u2013", "1.", "1)", "(1)"})
        void areReadWhateverMarkTheyHave(String mark) {
            InspectionReport report = read(today().heading("What needs to improve")
                    .item(mark, FIRST)
                    .item(mark.replace('1', '2'), SECOND)
                    .page()
                    .heading(HELP + ": requires improvement to be good")
                    .item("1.", "Children are seen."));

            assertThat(texts(report)).containsExactly(FIRST, SECOND);
            assertThat(report.recommendations())
                    .extracting(ReadRecommendation::number)
                    .containsExactly(1, 2);
        }

        @Test
        void goOnAfterAPageWithItsHeaderAndFooter() {
            InspectionReport report = read(today().footer("Inspection of Northmoor local authority children’s services")
                    .page()
                    .fillUntil(4)
                    .heading("What needs to improve?")
                    .item("\u2022", FIRST + " " + FIRST)
                    .item("\u2022", SECOND)
                    .page()
                    .paragraph("The end."));

            assertThat(texts(report)).containsExactly(FIRST + " " + FIRST, SECOND);
        }

        @Test
        void keepTheirFootnotesOut() {
            InspectionReport report = read(today().page()
                    .fillUntil(5)
                    .headingWithMark("What needs to improve?", "1")
                    .footnote("1", "The areas for improvement are cross-referenced with the national framework.")
                    .item("\u2022", FIRST + " " + FIRST)
                    .item("\u2022", SECOND));

            assertThat(texts(report)).containsExactly(FIRST + " " + FIRST, SECOND);
        }

        @Test
        void keepInnerItemsWithTheirItem() {
            InspectionReport report = read(today().heading("What needs to improve?")
                    .item("\u2022", "The quality of:")
                    .innerItem("\u2013", "assessments")
                    .innerItem("\u2013", "plans.")
                    .item("\u2022", SECOND));

            assertThat(texts(report)).containsExactly("The quality of: assessments plans.", SECOND);
        }

        @Test
        void ofOneParagraphWithoutAMarkAreRead() {
            InspectionReport report = read(today().heading("What needs to improve")
                    .paragraph(SECOND)
                    .heading(HELP + ": good")
                    .item("1.", FIRST));

            assertThat(texts(report)).containsExactly(SECOND);
        }

        @Test
        void endWhereTheNumberedParagraphsBegin() {
            InspectionReport report = read(today().heading("What needs to improve")
                    .item("1.", FIRST)
                    .item("2.", SECOND)
                    .item("1.", "Children are seen often and alone."));

            assertThat(texts(report)).containsExactly(FIRST, SECOND);
        }

        @Test
        void tellWhatIsImmediateFromWhatIsNot() {
            InspectionReport report =
                    read(TypesetReport.single(SINGLE_TITLE, "The overall judgement is requires improvement", SINGLE)
                            .heading("What does the local authority need to improve?")
                            .smallHeading("Priority and immediate action")
                            .item("12.", FIRST)
                            .smallHeading("Areas for improvement")
                            .smallHeading("Looked after children")
                            .item("13.", SECOND)
                            .smallHeading("Leadership, management and governance")
                            .item("14.", "Take immediate action to fill vacancies.")
                            .heading("The local authority’s strengths")
                            .item("15.", "Social workers know their children."));

            assertThat(report.recommendations())
                    .extracting(ReadRecommendation::number, ReadRecommendation::immediate)
                    .containsExactly(tuple(12, true), tuple(13, false), tuple(14, true));
        }

        @Test
        void thatSayThereIsNothingToDoAreEmpty() {
            InspectionReport report =
                    read(TypesetReport.single(SINGLE_TITLE, "The overall judgement is requires improvement", SINGLE)
                            .heading("What does the local authority need to improve?")
                            .smallHeading("Areas for priority and immediate action")
                            .item("7.", "The inspection did not find any areas for priority and immediate action.")
                            .smallHeading("Areas for improvement")
                            .item("8.", FIRST));

            assertThat(report.recommendations())
                    .extracting(ReadRecommendation::number)
                    .containsExactly(8);
        }
    }

    @Nested
    class Letters {
        private static final String VISIT =
                "This letter summarises the findings of a focused visit to Northmoor children’s"
                        + " services on 16 and 17 May 2023. Her Majesty’s Inspectors were Jane Doe and Joe Bloggs.";

        @Test
        void ofFocusedVisitsGiveNoGradesAndTwoLists() {
            InspectionReport report = read(TypesetReport.letter("Focused visit to Northmoor children’s services", VISIT)
                    .heading("Headline findings")
                    .paragraph("Services are good in places and inadequate in others.")
                    .heading("Area for priority action")
                    .paragraph("The local authority needs to take swift and decisive action to address the following"
                            + " areas of weakness:")
                    .item("\u2022", FIRST)
                    .heading("What needs to improve in this area of social work practice?")
                    .item("\u2022", SECOND)
                    .heading("Main findings")
                    .paragraph(FIRST));

            assertThat(report.kind()).isEqualTo(InspectionKind.FOCUSED_VISIT);
            assertThat(report.authority()).isEqualTo("Northmoor");
            assertThat(report.inspectedFrom()).isEqualTo("2023-05-16");
            assertThat(report.inspectedTo()).isEqualTo("2023-05-17");
            assertThat(report.published()).isEqualTo("2023-06-14");
            assertThat(report.judgements()).isEmpty();
            assertThat(report.recommendations())
                    .extracting(ReadRecommendation::number, ReadRecommendation::text, ReadRecommendation::immediate)
                    .containsExactly(tuple(1, FIRST, true), tuple(2, SECOND, false));
            assertThat(report.doubts()).isEmpty();
        }

        @Test
        void ofMonitoringVisitsNeedNoList() {
            InspectionReport report = read(TypesetReport.letter(
                            "Monitoring visit of Northmoor Council children’s services",
                            "This letter summarises the findings of the monitoring visit on 3 and 4 May 2023. It was"
                                    + " the first monitoring visit since the local authority was judged inadequate in"
                                    + " January 2023.")
                    .heading("Findings and evaluation of progress")
                    .paragraph(FIRST));

            assertThat(report.kind()).isEqualTo(InspectionKind.MONITORING_VISIT);
            assertThat(report.authority()).isEqualTo("Northmoor Council");
            assertThat(report.inspectedFrom()).isEqualTo("2023-05-03");
            assertThat(report.judgements()).isEmpty();
            assertThat(report.previous())
                    .extracting(Judgement::area, Judgement::grade)
                    .containsExactly(tuple(Area.OVERALL, Grade.INADEQUATE));
            assertThat(report.recommendations()).isEmpty();
            assertThat(report.doubts()).isEmpty();
        }
    }
}
