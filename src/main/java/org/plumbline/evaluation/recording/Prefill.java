package org.plumbline.evaluation.recording;

import org.plumbline.evaluation.tool.FieldKey;

/**
 * What the authority's own data say about a field or a line of the header.
 *
 * @param value as it stands in the field; a date as {@code yyyy-MM-dd}
 * @param source where it comes from, with its date, in words
 */
public record Prefill(FieldKey field, String value, String source) {}
