package org.plumbline.inspection.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.inspection.NewRecommendations.Item;

class PastedItemsTest {

    @Test
    void takesOneTextAsOneRecommendation() {
        assertThat(PastedItems.of("Supervise every four weeks.", false))
                .containsExactly(new Item(null, "Supervise every four weeks.", false));
    }

    @Test
    void partsAtEmptyLinesAndRejoinsTheLinesOfOneItem() {
        assertThat(PastedItems.of("Supervise every\nfour weeks.\r\n \r\nAnswer every\n  alert.\n\n\n", true))
                .containsExactly(
                        new Item(null, "Supervise every four weeks.", true),
                        new Item(null, "Answer every alert.", true));
    }

    @Test
    void keepsNumbersAsNumbersAndDropsBullets() {
        assertThat(PastedItems.of("3. First\n\n(12) Second\n\n4) Third\n\n• Fourth\n\n- Fifth", false))
                .containsExactly(
                        new Item(3, "First", false),
                        new Item(12, "Second", false),
                        new Item(4, "Third", false),
                        new Item(null, "Fourth", false),
                        new Item(null, "Fifth", false));
    }

    @Test
    void leavesNumbersThatBelongToTheTextWhereTheyAre() {
        assertThat(PastedItems.of("16 and 17 year olds who are homeless\n\n2018. A year\n\n0. Nought", false))
                .containsExactly(
                        new Item(null, "16 and 17 year olds who are homeless", false),
                        new Item(null, "2018. A year", false),
                        new Item(null, "0. Nought", false));
    }

    @Test
    void findsNothingInBlankText() {
        assertThat(PastedItems.of(" \n\n ", false)).isEmpty();
    }
}
