package org.plumbline.evaluation.tool;

/** What a field holds, and so how it is checked and shown. */
public enum FieldKind {
    /** An {@link Answer}. */
    ANSWER,
    /** A {@link Grade} of the tool's scale. */
    GRADE,
    /** One of the field's options. */
    CHOICE,
    /** A calendar date. */
    DATE,
    /** A whole number. */
    NUMBER,
    /** One line of text. */
    TEXT,
    /** Paragraphs in the auditor's words. */
    NARRATIVE
}
