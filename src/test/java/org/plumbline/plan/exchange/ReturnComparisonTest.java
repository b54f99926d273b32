package org.plumbline.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.exchange.ASheetRow.row;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.plan.exchange.ReturnComparison.Change;

class ReturnComparisonTest {
    private static final SheetRow MADE = row(Map.of());

    @Test
    void showsWhatWasChangedInTheWorkbookAlone() {
        SheetRow there = row(Map.of(SheetField.DELIVERY, "At risk", SheetField.UPDATE, "Two posts are empty"));

        ReturnComparison comparison = ReturnComparison.of(List.of(MADE), List.of(MADE), List.of(there));

        assertThat(comparison.changes())
                .extracting(Change::key, Change::there, Change::conflicts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("PA-1.1.DELIVERY", "At risk", false),
                        org.assertj.core.groups.Tuple.tuple("PA-1.1.UPDATE", "Two posts are empty", false));
        assertThat(comparison.problems()).isEmpty();
    }

    @Test
    void showsAllThreeTextsOfWhatWasChangedHereToo() {
        SheetRow here = row(Map.of(SheetField.DUE, "2026-09-30"));
        SheetRow there = row(Map.of(SheetField.DUE, "2026-07-31"));

        Change change = ReturnComparison.of(List.of(MADE), List.of(here), List.of(there))
                .changes()
                .getFirst();

        assertThat(change.conflicts()).isTrue();
        assertThat(List.of(change.was(), change.here(), change.there()))
                .containsExactly("2026-06-30", "2026-09-30", "2026-07-31");
    }

    @Test
    void isSilentOfWhatBothChangedAlikeAndOfWhatOnlyThePlanChanged() {
        SheetRow here = row(Map.of(SheetField.DUE, "2026-09-30", SheetField.WHY, "New here"));
        SheetRow there = row(Map.of(SheetField.DUE, "2026-09-30"));

        assertThat(ReturnComparison.of(List.of(MADE), List.of(here), List.of(there))
                        .changes())
                .isEmpty();
    }

    @Test
    void leavesWhatIsLockedAlone() {
        SheetRow there = row(Map.of(SheetField.IMPACT, "Embedded", SheetField.THEME, "Another", SheetField.PHASE, "9"));

        ReturnComparison comparison = ReturnComparison.of(List.of(MADE), List.of(MADE), List.of(there));

        assertThat(comparison.changes()).isEmpty();
    }

    @Test
    void saysOfEveryRowThatCannotBeTakenOverWhy() {
        SheetRow verified = row(Map.of(SheetField.DELIVERY, "Verified complete", SheetField.DUE, "next year"));
        SheetRow again = row(Map.of(SheetField.WHAT, "Something else"));
        SheetRow settled = row("PA-1.2", Map.of(SheetField.WHAT, "Late"));
        SheetRow foreign = row("PA-9.9", Map.of());

        ReturnComparison comparison = ReturnComparison.of(
                List.of(MADE, row("PA-1.2", Map.of())), List.of(MADE), List.of(verified, again, settled, foreign));

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.problems())
                .containsExactly(
                        "PA-1.1: “next year” under “Due” is no date. Enter a day such as 31/03/2026.",
                        "PA-1.1: “Verified complete” is no state that can be reported. Enter one of Not started, On"
                                + " track, At risk, Off track, Delivered, not verified.",
                        "PA-1.1 stands in the workbook twice. Only the first was compared.",
                        "PA-1.2 is history by now: its phase has ended. Nothing of it can change.",
                        "“PA-9.9” was not in the workbook when it was made. Agree new actions on the plan's page.");
    }
}
