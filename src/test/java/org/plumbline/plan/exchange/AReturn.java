package org.plumbline.plan.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.plan.ReadingPlans;
import org.plumbline.plan.keeping.APlan;

/** A workbook of a plan that came back with a text changed in it alone, and another changed here too. */
public record AReturn(Workbooks workbooks, ReadingPlans reading) {

    /** Its address. */
    public String of(APlan at) {
        return at.in(() -> {
            List<SheetRow> here = RowsOfPlan.open(reading.getPresent(at.plan, APlan.TODAY));
            List<SheetRow> made = here.stream()
                    .map(row -> with(row, Map.of(SheetField.PARTNERS, "Nobody")))
                    .toList();
            List<SheetRow> there = made.stream()
                    .map(row ->
                            with(row, Map.of(SheetField.PARTNERS, "Health", SheetField.UPDATE, "Two posts are empty")))
                    .toList();
            workbooks.add(at.plan, "c0de", made, APlan.by(at.officer));
            return "/plan-returns/"
                    + workbooks.addReturned(
                            workbooks.findByCode("c0de").orElseThrow(), "plan back.xlsx", there, APlan.by(at.officer));
        });
    }

    private static SheetRow with(SheetRow row, Map<SheetField, String> others) {
        Map<SheetField, String> texts = new EnumMap<>(row.texts());
        texts.putAll(others);
        return new SheetRow(texts);
    }
}
