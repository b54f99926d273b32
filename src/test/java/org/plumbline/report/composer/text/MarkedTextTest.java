package org.plumbline.report.composer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.disclosure.SmallNumberRule.SUPPRESS_1_TO_5;
import static org.plumbline.report.disclosure.SmallNumberRule.SUPPRESS_1_TO_7_ROUND_TO_5;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.report.composer.template.ParagraphStyle;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.Bullets;
import org.plumbline.report.document.Block.DataTable;
import org.plumbline.report.document.Block.Paragraph;
import org.plumbline.report.document.Phrase;
import org.plumbline.report.document.Value;

/** What people type, as a document has it. */
class MarkedTextTest {
    @Test
    void anEmptyLineEndsAParagraphAndLettersBeginItsPoints() {
        List<Block> blocks = blocks("It looked at\nthese:\na. risk;\nb. delay.\n\nNext.");

        assertThat(blocks).hasSize(2);
        Paragraph first = (Paragraph) blocks.getFirst();
        assertThat(first.isNumbered()).isTrue();
        assertThat(words(first.phrases())).isEqualTo("It looked at these:");
        assertThat(first.points()).extracting(MarkedTextTest::words).containsExactly("risk;", "delay.");
    }

    @Test
    void wordsForAWithheldNumberBeginASentenceWithACapital() {
        NamedNumbers withheld = new NamedNumbers(_ -> "a small number of");

        assertThat(withheld.resolve("[[at-home]] children live there. [[moved]] moved, [[back]] came back."))
                .isEqualTo(
                        "A small number of children live there. A small number of moved, a small number of came back.");
    }

    @Test
    void quotationsKeepTheirNumberAndListsHaveNone() {
        List<Block> blocks = blocks("> Apply a tool\n> that measures.\n\n- one\n- two");

        assertThat(((Paragraph) blocks.get(0)).kind()).isEqualTo(Paragraph.Kind.NUMBERED_QUOTATION);
        assertThat(words(((Paragraph) blocks.get(0)).phrases())).isEqualTo("Apply a tool that measures.");
        assertThat(((Bullets) blocks.get(1)).items()).hasSize(2);
    }

    @Test
    void aTablePastedFromAWordProcessorIsATable() {
        List<Block> blocks = blocks("Teams in March\nTeam\tChildren\nEast\t12\nWest");

        DataTable table = (DataTable)
                blocks("Teams\nTeam\tChildren\nEast\t12\nWest\t9\tlate").getFirst();
        assertThat(blocks.getFirst()).isInstanceOf(DataTable.class);
        assertThat(table.caption()).isEqualTo("Teams");
        assertThat(table.columns()).extracting(Block.Column::heading).containsExactly("Team", "Children", "Column 3");
        assertThat(table.rows().getFirst().cells()).extracting(Value::text).containsExactly("East", "12", "");
    }

    @Test
    void marksBecomeStylesAndScriptsStayWords() {
        Paragraph paragraph = (Paragraph)
                blocks("**Bold** and *slanted*, 2 * 3 * 4, <script>alert(1)</script> [law](https://example.org/a)"
                                + " [bad](javascript:x)")
                        .getFirst();

        assertThat(paragraph.phrases().getFirst()).isEqualTo(Phrase.bold("Bold"));
        assertThat(paragraph.phrases()).contains(Phrase.italic("slanted"), Phrase.link("law", "https://example.org/a"));
        assertThat(words(paragraph.phrases()))
                .contains("2 * 3 * 4")
                .contains("<script>alert(1)</script>")
                .contains("[bad](javascript:x)");
    }

    @Test
    void namesOfNumbersAreReplacedAndUnknownOnesStay() {
        NamedNumbers numbers = new NamedNumbers(name -> name.equals("children-in-care") ? "471" : null);

        Block block = MarkedText.blocks("[[children-in-care]] of [[nothing]]", ParagraphStyle.PLAIN, "", numbers)
                .getFirst();

        assertThat(words(((Paragraph) block).phrases())).isEqualTo("471 of [[nothing]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"three children", "2 young people", "one of the older boys", "5 care leavers", "four families"})
    void asksAboutSmallNumbersOfChildrenTypedByHand(String words) {
        assertThat(TextQuestions.smallNumbers("Since then " + words + " came.", SUPPRESS_1_TO_5))
                .containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27 children",
                "1,003 children",
                "six children",
                "phase 2",
                "section 5 of the Act",
                "3.5 children",
                "5% of children"
            })
    void asksAboutNothingElse(String words) {
        assertThat(TextQuestions.smallNumbers("Since then " + words + " came.", SUPPRESS_1_TO_5))
                .isEmpty();
    }

    @Test
    void theOtherRuleTakesMoreNumbersForSmall() {
        assertThat(TextQuestions.smallNumbers("six children", SUPPRESS_1_TO_7_ROUND_TO_5))
                .containsExactly("six children");
    }

    private static List<Block> blocks(String text) {
        return MarkedText.blocks(text, ParagraphStyle.NUMBERED, "Heading", new NamedNumbers(_ -> null));
    }

    private static String words(List<Phrase> phrases) {
        return String.join("", phrases.stream().map(Phrase::words).toList());
    }
}
