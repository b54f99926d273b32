package org.plumbline.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.SummaryList;

/**
 * A form about a plan or one of its actions.
 *
 * @param caption what it is about, above the heading; may be empty
 * @param lead sentences under the heading
 * @param theirs after a conflict, what somebody else has written meanwhile; else null
 * @param hidden what the form carries along
 * @param fields the form components, in order
 * @param effect what the button will do, in a sentence; may be empty
 */
record PlanFormPage(
        String title,
        String caption,
        List<String> lead,
        FormErrors errors,
        @Nullable SummaryList theirs,
        String post,
        Map<String, String> hidden,
        List<Record> fields,
        String effect,
        Button button,
        Link back) {

    PlanFormPage {
        lead = List.copyOf(lead);
        fields = List.copyOf(fields);
    }

    /** A form without fields. */
    static PlanFormPage of(String title, String caption, FormErrors errors, String post, Link back) {
        return new PlanFormPage(
                title, caption, List.of(), errors, null, post, Map.of(), List.of(), "", Button.primary(title), back);
    }

    PlanFormPage lead(String... sentences) {
        return new PlanFormPage(
                title, caption, List.of(sentences), errors, theirs, post, hidden, fields, effect, button, back);
    }

    PlanFormPage hidden(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(hidden);
        more.put(name, value);
        return new PlanFormPage(
                title, caption, lead, errors, theirs, post, Map.copyOf(more), fields, effect, button, back);
    }

    /** One more field: a component of the room of pages. */
    PlanFormPage field(Record component) {
        List<Record> more = new ArrayList<>(fields);
        more.add(component);
        return new PlanFormPage(title, caption, lead, errors, theirs, post, hidden, more, effect, button, back);
    }

    PlanFormPage effect(String sentence) {
        return new PlanFormPage(title, caption, lead, errors, theirs, post, hidden, fields, sentence, button, back);
    }

    PlanFormPage button(Button other) {
        return new PlanFormPage(title, caption, lead, errors, theirs, post, hidden, fields, effect, other, back);
    }

    PlanFormPage theirs(@Nullable SummaryList written) {
        return new PlanFormPage(title, caption, lead, errors, written, post, hidden, fields, effect, button, back);
    }
}
