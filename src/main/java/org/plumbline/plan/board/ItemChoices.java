package org.plumbline.plan.board;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Select;

/** Offers the items of an agenda, for a paper or a decision to belong to. */
final class ItemChoices {
    static final String FIELD = "item";

    private ItemChoices() {}

    static Select question(List<AgendaItem> agenda, String label, Form form, FormErrors errors) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "No single item"));
        agenda.forEach(item ->
                choices.add(Choice.of(Long.toString(item.id().value()), item.position() + ". " + item.title())));
        return Select.of(FIELD, label, choices).chosen(form.text(FIELD)).error(errors);
    }

    /** The item that was selected; null for none, and after saying what is wrong. */
    static @Nullable AgendaItemId read(List<AgendaItem> agenda, Form form, FormErrors errors) {
        String chosen = form.text(FIELD);
        if (chosen.isEmpty()) {
            return null;
        }
        @Nullable
        AgendaItemId found = agenda.stream()
                .map(AgendaItem::id)
                .filter(id -> Long.toString(id.value()).equals(chosen))
                .findFirst()
                .orElse(null);
        errors.addIf(found == null, FIELD, "Select an item of the agenda");
        return found;
    }
}
