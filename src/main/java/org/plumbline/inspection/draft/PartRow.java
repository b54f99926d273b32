package org.plumbline.inspection.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Select;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;

/**
 * One row of a part of a draft as a form shows it.
 *
 * @param text null where the row has none
 * @param ticks null where the row has none
 */
record PartRow(
        String legend,
        List<Select> selects,
        List<TextInput> inputs,
        @Nullable TextArea text,
        @Nullable Checkboxes ticks,
        List<Button> buttons) {
    PartRow {
        selects = List.copyOf(selects);
        inputs = List.copyOf(inputs);
        buttons = List.copyOf(buttons);
    }
}
