package org.plumbline.children;

import java.time.LocalDate;

/**
 * Writes one JSON object, member by member, without a library: the import command must start at once, and facts are
 * written by the hundred thousand.
 */
public final class JsonText {
    private final StringBuilder json;
    private boolean first = true;

    /** Begins an object at the end of the text. */
    public JsonText(StringBuilder json) {
        this.json = json.append('{');
    }

    /** Adds the name of a member; its value follows. */
    public StringBuilder member(String name) {
        if (!first) {
            json.append(',');
        }
        first = false;
        quote(json, name);
        return json.append(':');
    }

    /** Adds a member with a text. */
    public JsonText member(String name, String text) {
        quote(member(name), text);
        return this;
    }

    /** Adds a member with a number. */
    public JsonText member(String name, int number) {
        member(name).append(number);
        return this;
    }

    /** Adds a member with a date, as text. */
    public JsonText member(String name, LocalDate on) {
        return member(name, on.toString());
    }

    /** Ends the object. */
    public StringBuilder end() {
        return json.append('}');
    }

    /** Adds a text in quotation marks. */
    public static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
