package org.plumbline.inspection.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.inspection.reading.Doubt;
import org.plumbline.page.Button;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;

/**
 * A part of a draft that is a list, as one form: each row with what can be done with it.
 *
 * @param doubts what was not certain about this part when it was read
 * @param theirs what somebody else made of it meanwhile; empty as a rule
 */
record PartPage(
        String title,
        String lead,
        FormErrors errors,
        List<String> doubts,
        List<String> theirs,
        String post,
        int version,
        int count,
        List<PartRow> rows,
        List<Button> buttons) {
    static final String PRESSED = "pressed";
    static final String COUNT = "count";
    static final String VERSION = "version";
    static final String ADD = "add";

    /** The part as it stands, with a blank row at its end if asked for. */
    static <T> PartPage of(Part<T> part, Draft draft, boolean blankRow) {
        List<T> items = part.itemsOf(draft.content());
        Map<String, String[]> typed = new HashMap<>();
        for (int row = 1; row <= items.size(); row++) {
            part.fields(row, items.get(row - 1)).forEach((name, value) -> typed.put(name, new String[] {value}));
        }
        int count = items.size() + (blankRow || items.isEmpty() ? 1 : 0);
        return page(part, draft, count, draft.version(), new Form(typed), new FormErrors(), List.of());
    }

    /** What was typed, with what is wrong with it. */
    static <T> PartPage typed(Part<T> part, Draft draft, Form form, FormErrors errors) {
        return page(part, draft, count(form), form.version(VERSION), form, errors, List.of());
    }

    /** What was typed, beside what somebody else made of it; saving again puts it in the place of theirs. */
    static <T> PartPage conflict(Part<T> part, Draft draft, Form form, FormErrors errors) {
        List<String> theirs =
                part.itemsOf(draft.content()).stream().map(part::inWords).toList();
        return page(part, draft, count(form), draft.version(), form, errors, theirs);
    }

    /** How many rows a form has. */
    static int count(Form form) {
        int most = 2000;
        return form.text(COUNT).matches("\\d{1,4}") ? Math.min(Integer.parseInt(form.text(COUNT)), most) : 0;
    }

    private static <T> PartPage page(
            Part<T> part, Draft draft, int count, int version, Form form, FormErrors errors, List<String> theirs) {
        List<PartRow> rows = new ArrayList<>();
        for (int row = 1; row <= count; row++) {
            PartRow plain = part.row(row, form, errors);
            rows.add(new PartRow(
                    plain.legend(),
                    plain.selects(),
                    plain.inputs(),
                    plain.text(),
                    plain.ticks(),
                    buttons(part, row, count)));
        }
        return new PartPage(
                part.title(),
                part.lead(),
                errors,
                draft.doubtsAbout(part.doubts()).stream().map(Doubt::sentence).toList(),
                theirs,
                DraftLinks.part(draft.id(), part.code()),
                version,
                count,
                rows,
                List.of(
                        Button.primary("Save").sends(PRESSED, "save"),
                        Button.secondary("Save and add one").sends(PRESSED, ADD)));
    }

    private static <T> List<Button> buttons(Part<T> part, int row, int count) {
        String which = part.rowName().toLowerCase(Locale.UK) + " " + row;
        List<Button> buttons = new ArrayList<>();
        if (row > 1) {
            buttons.add(Button.secondary("Move " + which + " up").sends(PRESSED, "up-" + row));
        }
        if (part.canJoin() && row < count) {
            buttons.add(Button.secondary("Join " + which + " with the next").sends(PRESSED, "join-" + row));
        }
        buttons.add(Button.secondary("Remove " + which).sends(PRESSED, "remove-" + row));
        return buttons;
    }
}
