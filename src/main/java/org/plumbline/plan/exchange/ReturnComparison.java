package org.plumbline.plan.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.PlanActionReference;

/**
 * What a workbook that came back changes of a plan: what it says now against what it said when it was made, and against
 * what the plan says by now. Pure.
 *
 * @param changes one for each text that differs, in the workbook's order
 * @param problems what cannot be taken over, each as a sentence that names the row
 */
record ReturnComparison(List<Change> changes, List<String> problems) {
    ReturnComparison {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /**
     * A text that was changed in the workbook.
     *
     * @param was what the workbook said when it was made
     * @param here what the plan says by now
     * @param there what the workbook says
     */
    record Change(PlanActionReference action, SheetField field, String was, String here, String there) {

        /** Whether it was changed here too since the workbook was made, to something else. */
        boolean conflicts() {
            return !was.equals(here);
        }

        /** How a form names it: {@code PA-3.2.DUE}. */
        String key() {
            return action + "." + field.name();
        }
    }

    /**
     * Compares.
     *
     * @param was the rows as the workbook was made
     * @param here the rows as the plan stands; settled actions are not among them
     * @param there the rows as they came back
     */
    static ReturnComparison of(List<SheetRow> was, List<SheetRow> here, List<SheetRow> there) {
        Map<String, SheetRow> made = byReference(was);
        Map<String, SheetRow> now = byReference(here);
        List<Change> changes = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SheetRow row : there) {
            String reference = row.reference();
            SheetRow before = made.get(reference);
            SheetRow present = now.get(reference);
            if (before == null) {
                problems.add("“" + reference + "” was not in the workbook when it was made. Agree new actions on the"
                        + " plan's page.");
            } else if (!seen.add(reference)) {
                problems.add(reference + " stands in the workbook twice. Only the first was compared.");
            } else if (present == null) {
                problems.add(reference + " is history by now: its phase has ended. Nothing of it can change.");
            } else {
                compare(before, present, row, changes, problems);
            }
        }
        return new ReturnComparison(changes, problems);
    }

    private static void compare(
            SheetRow was, SheetRow here, SheetRow there, List<Change> changes, List<String> problems) {
        PlanActionReference action = PlanActionReference.findIn(was.reference()).orElseThrow();
        for (SheetField field : SheetField.values()) {
            String typed = there.text(field);
            boolean changed = field.isOpen() && !typed.equals(was.text(field)) && !typed.equals(here.text(field));
            if (changed && isReadable(field, typed)) {
                changes.add(new Change(action, field, was.text(field), here.text(field), typed));
            } else if (changed) {
                problems.add(unreadable(action, field, typed));
            }
        }
    }

    private static boolean isReadable(SheetField field, String typed) {
        return switch (field) {
            case START, DUE -> typed.isEmpty() || isDay(typed);
            case DELIVERY ->
                PlanWorkbook.STATES.stream().anyMatch(state -> state.label().equals(typed));
            default -> true;
        };
    }

    private static boolean isDay(String typed) {
        try {
            return LocalDate.parse(typed).getYear() >= 2000;
        } catch (java.time.format.DateTimeParseException _) {
            return false;
        }
    }

    private static String unreadable(PlanActionReference action, SheetField field, String typed) {
        return switch (field) {
            case DELIVERY ->
                action + ": “" + typed + "” is no state that can be reported. Enter one of "
                        + String.join(
                                ", ",
                                PlanWorkbook.STATES.stream()
                                        .map(Delivery::label)
                                        .toList()) + ".";
            default ->
                action + ": “" + typed + "” under “" + field.heading()
                        + "” is no date. Enter a day such as 31/03/2026.";
        };
    }

    private static Map<String, SheetRow> byReference(List<SheetRow> rows) {
        Map<String, SheetRow> byReference = new LinkedHashMap<>();
        rows.forEach(row -> byReference.put(row.reference(), row));
        return byReference;
    }
}
