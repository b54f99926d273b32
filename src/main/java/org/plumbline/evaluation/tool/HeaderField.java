package org.plumbline.evaluation.tool;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line at the head of an evaluation: who and what it is about.
 *
 * @param from where its value comes from; only the auditor's are typed in
 * @param required whether an evaluation cannot be completed without it
 */
public record HeaderField(
        String code,
        String label,
        FieldKind kind,
        Source from,
        @Nullable String hint,
        boolean required,
        List<Option> options) {
    /** ToolSection code of the header in field keys. */
    public static final String SECTION = "about";

    public HeaderField {
        options = List.copyOf(options);
    }

    /** Where a header value comes from. */
    public enum Source {
        /** Known from the allocation itself. */
        EVALUATION,
        /** Told by the authority's extracts. */
        EXTRACT,
        /** Told by who is who in the authority. */
        STRUCTURE,
        /** Written by the auditor. */
        AUDITOR
    }

    public FieldKey key() {
        return new FieldKey(SECTION + "." + code);
    }
}
