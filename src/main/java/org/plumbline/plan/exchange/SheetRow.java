package org.plumbline.plan.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.PlanSnapshot.ThemeSnapshot;
import org.plumbline.plan.intake.SourceTables;

/**
 * One plan action as a workbook has it. Days stand as {@code 2026-03-31}, states in the words that people see.
 *
 * @param texts what each column says; empty where it says nothing
 */
record SheetRow(Map<SheetField, String> texts) {
    SheetRow {
        Map<SheetField, String> all = new EnumMap<>(SheetField.class);
        for (SheetField field : SheetField.values()) {
            all.put(field, SourceTables.clean(texts.getOrDefault(field, "")));
        }
        texts = Collections.unmodifiableMap(all);
    }

    String text(SheetField field) {
        return texts.getOrDefault(field, "");
    }

    String reference() {
        return text(SheetField.REFERENCE);
    }

    /** The action as it stands, with its update still to be written. */
    static SheetRow of(ActionSnapshot action, PlanSnapshot plan) {
        Map<SheetField, String> texts = new EnumMap<>(SheetField.class);
        texts.put(SheetField.REFERENCE, action.reference().toString());
        texts.put(SheetField.PHASE, Integer.toString(action.phase()));
        texts.put(
                SheetField.THEME,
                plan.themes().stream()
                        .filter(theme -> theme.number() == action.reference().theme())
                        .map(ThemeSnapshot::title)
                        .findFirst()
                        .orElse(""));
        texts.put(SheetField.WHAT, action.what());
        texts.put(SheetField.WHY, action.why());
        texts.put(SheetField.LEAD, action.lead());
        texts.put(SheetField.PARTNERS, action.partners());
        texts.put(
                SheetField.START,
                action.startOn() == null ? "" : action.startOn().toString());
        texts.put(SheetField.DUE, action.dueOn() == null ? "" : action.dueOn().toString());
        texts.put(SheetField.DELIVERY, action.delivery().label());
        texts.put(SheetField.IMPACT, action.impact().label());
        ActionSnapshot.Update update = action.lastUpdate();
        texts.put(SheetField.LAST_UPDATE, update == null ? "" : update.on() + ": " + update.words());
        return new SheetRow(texts);
    }
}
