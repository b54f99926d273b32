package org.plumbline.plan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.plan.PlanChanges.Mark;
import org.plumbline.plan.PlanChanges.Piece;

class WordDiffProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("the", "child", "is", "seen", "alone", "<b>", "at", "home")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    private static String without(Mark left, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.mark() != left)
                .map(Piece::words)
                .collect(Collectors.joining(" "));
    }

    @Property
    void givesBackBothTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = WordDiff.of(before, after);

        assertThat(without(Mark.PUT_IN, pieces)).isEqualTo(before);
        assertThat(without(Mark.TAKEN_OUT, pieces)).isEqualTo(after);
    }

    @Property
    void neverPutsTwoPiecesOfOneKindNextToEachOther(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = WordDiff.of(before, after);

        for (int i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).mark()).isNotEqualTo(pieces.get(i - 1).mark());
        }
    }

    @Property
    void keepsAnUnchangedTextWhole(@ForAll("texts") String text) {
        assertThat(WordDiff.of(text, text)).containsExactly(new Piece(Mark.KEPT, text));
    }
}
