package org.plumbline.inspection.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences and headings in which reports of all years give their grades. */
class JudgementWordingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The experiences and progress of children who need help and protection: good                 |"
                        + " HELP_AND_PROTECTION | GOOD",
                "The experiences and progress of children who need help and protection are: inadequate       |"
                        + " HELP_AND_PROTECTION | INADEQUATE",
                "The experiences and progress of children who need help and protection require improvement.  |"
                        + " HELP_AND_PROTECTION | REQUIRES_IMPROVEMENT",
                "The experiences and progress of children in care and care leavers: outstanding              | IN_CARE"
                        + "             | OUTSTANDING",
                "The experiences and progress of children in care: good                                      | IN_CARE"
                        + "             | GOOD",
                "The experiences and progress of children looked after and achieving permanence Inadequate   | IN_CARE"
                        + "             | INADEQUATE",
                "The experiences and progress of care leavers – good                                         |"
                        + " CARE_LEAVERS        | GOOD",
                "The graded judgement about the experience and progress of care leavers is that it is good   |"
                        + " CARE_LEAVERS        | GOOD",
                "The graded judgment for adoption performance is that it requires improvement                |"
                        + " ADOPTION            | REQUIRES_IMPROVEMENT",
                "The impact of leaders on social work practice with children and families is: inadequate     | LEADERS"
                        + "             | INADEQUATE",
                "Leadership, management and governance requires improvement                                  | LEADERS"
                        + "             | REQUIRES_IMPROVEMENT",
            })
    void ofSectionsAreRead(String heading, Area area, Grade grade) {
        assertThat(SectionHeadings.read(heading)).hasValueSatisfying(found -> {
            assertThat(found.area()).isEqualTo(area);
            assertThat(found.grade()).isEqualTo(grade);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Children who need help and protection",
                "The experiences and progress of children in care",
                "Care leavers receive support that is good",
                "What needs to improve?"
            })
    void ofSectionsWithoutAGradeGiveNone(String heading) {
        assertThat(SectionHeadings.read(heading)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Children’s services in Buckinghamshire are inadequate                      | Children’s services in"
                        + " Buckinghamshire | INADEQUATE",
                "Children’s services in Bury require improvement to be good                 | Children’s services in"
                        + " Bury            | REQUIRES_IMPROVEMENT",
                "Children's services in Bath and North East Somerset are good               | Children's services in"
                        + " Bath and North East Somerset | GOOD",
                "The overall judgement is requires improvement                              | The overall judgement   "
                        + "               | REQUIRES_IMPROVEMENT",
                "The overall judgement is that children’s services are inadequate           | The overall judgement   "
                        + "               | INADEQUATE",
                "The overall effectiveness of the arrangements to protect children in Hull is judged to be good. | The"
                        + " overall effectiveness | GOOD",
            })
    void ofTheWholeAreRead(String sentence, String heading, Grade grade) {
        assertThat(Conclusion.read(sentence)).hasValueSatisfying(found -> {
            assertThat(found.heading()).isEqualTo(heading);
            assertThat(found.grade()).isEqualTo(grade);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The overall judgement is that the LSCB is good",
                "Children’s services in Bury have improved a great deal",
                "Services for children in care are good"
            })
    void ofSomethingElseAreNotTakenForTheWhole(String sentence) {
        assertThat(Conclusion.read(sentence)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The effectiveness of the Local Safeguarding Children Board (LSCB) is good                   | GOOD",
                "The effectiveness of the Swindon Safeguarding Children Board (SSCB) is good.                | GOOD",
                "The Local Safeguarding Children Board requires improvement to be good                       |"
                        + " REQUIRES_IMPROVEMENT",
                "The Local Safeguarding Children Board (LSCB) is inadequate                                  |"
                        + " INADEQUATE",
                "The effectiveness of the LSCB is judged to be outstanding.                                  |"
                        + " OUTSTANDING",
                "The overall judgement is that the LSCB requires improvement                                 |"
                        + " REQUIRES_IMPROVEMENT",
                "The arrangements in place to evaluate the effectiveness of what is done by the authority and board"
                        + " partners to safeguard and promote the welfare of children require improvement |"
                        + " REQUIRES_IMPROVEMENT",
                "The effectiveness of the LSCB is good The LSCB coordinates the activity of partners         | GOOD",
            })
    void ofTheBoardAreRead(String sentence, Grade grade) {
        assertThat(BoardJudgement.read(sentence)).map(Judgement::grade).contains(grade);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An LSCB requires improvement if it does not yet demonstrate the characteristics of good.",
                "An LSCB that is inadequate does not demonstrate that it has effective arrangements",
                "The LSCB is good at learning from reviews",
                "Leaders work well with the safeguarding board"
            })
    void ofTheBoardAreNotReadIntoOtherSentences(String sentence) {
        assertThat(BoardJudgement.read(sentence)).isEmpty();
    }
}
