package org.plumbline.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of a report.
 *
 * @param authority whose report it is
 * @param kind such as "Report to the Children's Select Committee"
 * @param title what it is about
 * @param facts in the order of the template: title, committee date, author, contact officer, sign-off
 */
public record Head(String authority, String kind, String title, List<Fact> facts) {

    /**
     * One line of it.
     *
     * @param email that stands after the value, or null
     */
    public record Fact(String label, String value, @Nullable String email) {
        public Fact {
            label = Legible.of(label);
            value = Legible.of(value);
            email = email == null ? null : Legible.of(email);
        }
    }

    public Head {
        authority = Legible.of(authority);
        kind = Legible.of(kind);
        title = Legible.of(title);
        facts = List.copyOf(facts);
    }
}
