package org.plumbline.children;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.page.TextArea;

class FreeTextQuestionsTest {
    private static final String SAID = "Action AC-7 is agreed";

    @Test
    void saysNothingMoreOfTextsThatNameNobody() {
        assertThat(FreeTextQuestions.after(SAID, "See the child alone at school", ""))
                .isEqualTo(SAID);
    }

    @Test
    void questionsEachTextOnceAndSaysWhatToDo() {
        assertThat(FreeTextQuestions.after(SAID, "Ring Emma Khan.", "Emma Khan lives at SW1A 1AA"))
                .isEqualTo("Action AC-7 is agreed. “Emma Khan” looks like a name. Is it needed here?"
                        + " “SW1A 1AA” looks like a postcode. Is it needed here?"
                        + " Leave out of what you write next whatever is not needed.");
    }

    @Test
    void findsNothingAcrossTheEndOfATextAndTheBeginningOfTheNext() {
        assertThat(FreeTextQuestions.after(SAID, "Write to Emma", "Khan rang")).isEqualTo(SAID);
    }

    @Test
    void questionsWhatStandsInAFieldAlready() {
        TextArea area = FreeTextQuestions.beside(TextArea.of("what", "What?").value("Ring Emma Khan"));

        assertThat(area.questions().asked()).singleElement().asString().contains("Emma Khan");
        assertThat(area.value()).isEqualTo("Ring Emma Khan");
    }
}
