package org.plumbline.inspection.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.kept.ChangesTable;
import org.plumbline.inspection.kept.ContentChange;
import org.plumbline.page.Button;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Table;
import org.plumbline.page.TextArea;

/**
 * The end of a draft's page: what is decided there, and what it does.
 *
 * @param changes what a correction changes; null for a new inspection, and while nothing is different
 * @param why null for a new inspection
 */
record Deciding(
        String title,
        String words,
        @Nullable Table changes,
        @Nullable TextArea why,
        Button confirm,
        Button discard) {
    static final String WHY = "why";

    static Deciding keeping() {
        return new Deciding(
                "Confirm",
                "It is then kept as an inspection: its recommendations join the list, and its clocks run.",
                null,
                null,
                Button.primary("Confirm and keep as an inspection"),
                Button.secondary("Throw this draft away"));
    }

    static Deciding correcting(List<ContentChange> changes, Form form, FormErrors errors) {
        return new Deciding(
                "What this correction changes",
                changes.isEmpty()
                        ? "Nothing yet. Correct a part above."
                        : "What was kept stays readable on the inspection's page. Recommendations keep their"
                                + " references, and the plan actions that answer them; one that is taken out is"
                                + " withdrawn.",
                changes.isEmpty() ? null : ChangesTable.of("What this correction changes", changes),
                TextArea.of(WHY, "Why it is corrected")
                        .hint("For example: the report was published again with a corrected date.")
                        .value(form.text(WHY))
                        .rows(3)
                        .error(errors),
                Button.primary("Keep the correction"),
                Button.secondary("Throw this correction away"));
    }
}
