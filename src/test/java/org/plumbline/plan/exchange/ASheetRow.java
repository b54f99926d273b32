package org.plumbline.plan.exchange;

import java.util.EnumMap;
import java.util.Map;

/** Rows of a workbook: PA-1.1, on track, due at the end of June, unless said otherwise. */
final class ASheetRow {
    private ASheetRow() {}

    static SheetRow row(String reference, Map<SheetField, String> others) {
        Map<SheetField, String> texts = new EnumMap<>(Map.of(
                SheetField.REFERENCE, reference,
                SheetField.PHASE, "1",
                SheetField.THEME, "Management oversight",
                SheetField.WHAT, "Supervise every worker monthly",
                SheetField.LEAD, "Mary Price",
                SheetField.DUE, "2026-06-30",
                SheetField.DELIVERY, "On track",
                SheetField.IMPACT, "None yet"));
        texts.putAll(others);
        return new SheetRow(texts);
    }

    static SheetRow row(Map<SheetField, String> others) {
        return row("PA-1.1", others);
    }
}
