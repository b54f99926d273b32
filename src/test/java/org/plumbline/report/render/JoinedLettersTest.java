package org.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms by the joining types of the Unicode Standard, chapter 9.2. */
class JoinedLettersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        first letter joins what follows,             \u0628\u0628, \uFE91\uFE90
        between two that join,                       \u0628\u0628\u0628, \uFE91\uFE92\uFE90
        alef joins only what precedes,               \u0628\u0627\u0628, \uFE91\uFE8E\uFE8F
        lam and alef are one,                        \u0644\u0627, \uFEFB
        lam and alef after a letter,                 \u0628\u0644\u0627, \uFE91\uFEFC
        a mark does not part letters,                \u0628\u064E\u0628, \uFE91\u064E\uFE90
        a blank parts letters,                       \u0628 \u0628, \uFE8F \uFE8F
        a non-joiner parts letters,                  \u0628\u200C\u0628, \uFE8F\u200C\uFE8F
        a stretch joins on both sides,               \u0628\u0640\u0628, \uFE91\u0640\uFE90
        hamza joins nothing,                         \u0628\u0621\u0628, \uFE8F\uFE80\uFE8F
        Urdu yeh barree ends a word,                 \u06C1\u06D2, \uFBA8\uFBAF
        Persian peh and gaf,                         \u067E\u06AF, \uFB58\uFB93
        Hebrew has one form,                         \u05E9\u05DC, \u05E9\u05DC
        """)
    void givesEachLetterTheFormThatItsNeighboursAskFor(String label, String typed, String joined) {
        assertThat(JoinedLetters.join(typed)).as(label).isEqualTo(joined);
        assertThat(JoinedLetters.part(joined)).as(label).isEqualTo(typed);
    }

    @Test
    void leavesOtherWritingAsItIs() {
        String words = "Café №1 ﬁnd \ud83d\ude00";

        assertThat(JoinedLetters.part(JoinedLetters.join(words))).isEqualTo(words);
    }
}
