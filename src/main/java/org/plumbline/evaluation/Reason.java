package org.plumbline.evaluation;

/**
 * Why something is not done.
 *
 * @param code the rule, for programs and tests
 * @param text what a person is told
 */
public record Reason(String code, String text) {}
