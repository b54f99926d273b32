package org.plumbline.evaluation.tool;

import org.jspecify.annotations.Nullable;

/**
 * A question with a fact for an answer: was it done, is it on file.
 *
 * @param code unique in its domain
 * @param question the whole question, as the auditor reads it
 * @param hint what helps to answer it
 * @param provenBy name of the rule by which an extract can answer it; null when only the record can
 */
public record ComplianceCheck(
        String code,
        String question,
        @Nullable String hint,
        @Nullable String provenBy) {}
