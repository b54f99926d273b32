package org.plumbline.evaluation.judging;

import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.ToolSection;

/**
 * Something that must be there before an evaluation can be completed, and where to write it.
 *
 * @param text what to do, as a person reads it
 */
public record Missing(ToolSection section, FieldKey field, String text) {}
