package org.plumbline.access;

import java.util.List;
import org.plumbline.page.Button;

/** What somebody had typed when the session ended, to be saved now or thrown away. */
record TypedBeforePage(String path, List<TypedField> fields) {

    /** One field as it was sent. */
    record TypedField(String name, String value) {
        /** The field's name in words, good enough to recognise one's own text by. */
        String label() {
            String words =
                    name.replace('-', ' ').replace('.', ' ').replace('_', ' ').strip();
            return words.isEmpty() ? "Text" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }

        /** An underscore begins what belongs to the page, and is nobody's text. */
        boolean isShown() {
            return !value.isBlank() && !name.startsWith("_");
        }
    }

    static TypedBeforePage of(TypedBefore typed) {
        List<TypedField> fields = typed.fields().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new TypedField(field.getKey(), value)))
                .toList();
        return new TypedBeforePage(typed.path(), fields);
    }

    Button save() {
        return Button.primary("Save it now");
    }

    Button discard() {
        return Button.secondary("Throw it away");
    }
}
