package org.plumbline.evaluation.recording;

import org.plumbline.evaluation.tool.FieldKey;

/**
 * Something typed into a field.
 *
 * @param base the version that was on the page
 */
public record Typed(FieldKey field, String value, int base) {}
