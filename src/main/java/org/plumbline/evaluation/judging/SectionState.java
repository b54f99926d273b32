package org.plumbline.evaluation.judging;

import java.util.List;
import java.util.Set;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.ToolField;
import org.plumbline.evaluation.tool.ToolSection;

/** How far a section of an evaluation has come. */
public enum SectionState {
    NOT_STARTED("Not started"),
    IN_PROGRESS("In progress"),
    COMPLETE("Complete"),
    /** Something in it waits for a decision: two texts in one field, or a grade above its ceiling without a reason. */
    NEEDS_ANSWER("Needs an answer");

    private final String words;

    SectionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * The state of a section.
     *
     * @param written what the auditor has written, without what was filled in from extracts
     * @param effective the same over what was filled in
     * @param contested fields in which two texts stand and none is chosen
     */
    public static SectionState of(
            ToolSection section, AnswerSheet written, AnswerSheet effective, Set<FieldKey> contested) {
        List<FieldKey> keys = written.tool().fieldsOf(section.code()).stream()
                .map(ToolField::key)
                .toList();
        List<Missing> missing = Completeness.missing(effective, contested, section);
        if (missing.stream().anyMatch(it -> contested.contains(it.field()) || isDeparture(it))) {
            return NEEDS_ANSWER;
        }
        if (missing.isEmpty()) {
            return COMPLETE;
        }
        return written.hasAny(keys) ? IN_PROGRESS : NOT_STARTED;
    }

    private static boolean isDeparture(Missing missing) {
        return missing.field().value().endsWith(".departure");
    }
}
