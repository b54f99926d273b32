package org.plumbline.page;

import org.jspecify.annotations.Nullable;

/**
 * A button that sends the form it stands in, or a link that looks like one: {@code @template.page.button(page.save())}.
 *
 * @param name the parameter sent when this button was pressed, or null
 * @param value of that parameter
 * @param href where a link leads; null for a button
 */
public record Button(
        String label,
        Kind kind,
        @Nullable String name,
        @Nullable String value,
        @Nullable String href) {

    /** How much it asks to be pressed. */
    public enum Kind {
        PRIMARY(""),
        SECONDARY(" govuk-button--secondary"),
        WARNING(" govuk-button--warning");

        private final String cssClass;

        Kind(String cssClass) {
            this.cssClass = cssClass;
        }
    }

    /** The one main button of a form. */
    public static Button primary(String label) {
        return new Button(label, Kind.PRIMARY, null, null, null);
    }

    /** A lesser button of a form. */
    public static Button secondary(String label) {
        return new Button(label, Kind.SECONDARY, null, null, null);
    }

    /** A button with consequences that are hard to take back. */
    public static Button warning(String label) {
        return new Button(label, Kind.WARNING, null, null, null);
    }

    /** A link that looks like the page's main button. */
    public static Button link(String label, String href) {
        return new Button(label, Kind.PRIMARY, null, null, href);
    }

    /** A link that looks like a lesser button. */
    public static Button secondaryLink(String label, String href) {
        return new Button(label, Kind.SECONDARY, null, null, href);
    }

    /** The same button, which tells the form that it was the one pressed. */
    public Button sends(String parameter, String content) {
        return new Button(label, kind, parameter, content, href);
    }

    String cssClass() {
        return "govuk-button" + kind.cssClass;
    }
}
