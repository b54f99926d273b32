package org.plumbline.evaluation.tool;

/**
 * One of the choices of a header field.
 *
 * @param needsReason whether choosing it must be explained
 */
public record Option(String code, String label, boolean needsReason) {}
