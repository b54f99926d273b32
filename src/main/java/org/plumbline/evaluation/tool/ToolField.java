package org.plumbline.evaluation.tool;

import java.util.List;

/**
 * One place to write in a tool.
 *
 * @param label what it asks, as a person reads it
 * @param options the choices of a field of kind {@link FieldKind#CHOICE}
 */
public record ToolField(FieldKey key, FieldKind kind, String label, List<Option> options) {
    public ToolField {
        options = List.copyOf(options);
    }

    ToolField(FieldKey key, FieldKind kind, String label) {
        this(key, kind, label, List.of());
    }
}
