package org.plumbline.page;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Any number of choices: {@code @template.page.checkboxes(page.needs())}.
 *
 * @param chosen the values ticked
 * @param small the smaller kind, for filters and dense forms
 */
public record Checkboxes(Field field, List<Choice> choices, Set<String> chosen, boolean small) {

    public Checkboxes {
        choices = List.copyOf(choices);
        chosen = Set.copyOf(chosen);
    }

    /** Checkboxes with nothing ticked. */
    public static Checkboxes of(String name, String legend, List<Choice> choices) {
        return new Checkboxes(Field.of(name, legend), choices, Set.of(), false);
    }

    public Checkboxes hint(String words) {
        return new Checkboxes(field.hint(words), choices, chosen, small);
    }

    public Checkboxes error(FormErrors errors) {
        return new Checkboxes(field.error(errors), choices, chosen, small);
    }

    public Checkboxes asHeading() {
        return new Checkboxes(field.asHeading(), choices, chosen, small);
    }

    public Checkboxes chosen(Collection<String> values) {
        return new Checkboxes(field, choices, Set.copyOf(values), small);
    }

    public Checkboxes asSmall() {
        return new Checkboxes(field, choices, chosen, true);
    }

    /** The first has the field's own id, so that the error summary leads to it. */
    String idOf(int index) {
        return index == 0 ? field.id() : field.id() + "-" + (index + 1);
    }
}
