package org.plumbline.evaluation.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One side of practice that is judged by itself.
 *
 * @param standard what good practice does, one sentence
 * @param limiting whether a poor grade here can hold down the overall one
 * @param mayNotApply whether the auditor may say that the whole domain does not apply to this child
 * @param prompts questions that lead the narrative; they are thought about, not answered one by one
 * @param descriptors what this domain looks like at a grade, by the grade's code; not every grade has one
 */
public record Domain(
        String code,
        String title,
        String standard,
        boolean limiting,
        boolean mayNotApply,
        List<ComplianceCheck> checks,
        List<String> prompts,
        Map<String, String> descriptors) {
    /** How many documents a domain's judgement can point to. */
    public static final int EVIDENCE_ROWS = 3;

    private static final List<Option> YES_OR_NO =
            List.of(new Option("yes", "Yes", false), new Option("no", "No, it does not apply to this child", true));

    public Domain {
        checks = List.copyOf(checks);
        prompts = List.copyOf(prompts);
        descriptors = Map.copyOf(descriptors);
    }

    public FieldKey applies() {
        return key("applies");
    }

    public FieldKey answerTo(ComplianceCheck check) {
        return key("check." + check.code());
    }

    public FieldKey strength() {
        return key("strength");
    }

    public FieldKey worry() {
        return key("worry");
    }

    /** What difference practice made for the child. */
    public FieldKey difference() {
        return key("difference");
    }

    /** Type of a document relied on; rows are numbered from 1 to {@link #EVIDENCE_ROWS}. */
    public FieldKey evidenceDocument(int row) {
        return key("evidence." + row + ".document");
    }

    /** Date of a document relied on. */
    public FieldKey evidenceOn(int row) {
        return key("evidence." + row + ".on");
    }

    public FieldKey grade() {
        return key("grade");
    }

    /** Why the grade is above a ceiling. */
    public FieldKey departure() {
        return key("departure");
    }

    /** How the domain looks at a grade; empty where the tool says nothing particular. */
    public Optional<String> descriptor(Grade grade) {
        return Optional.ofNullable(descriptors.get(grade.code()));
    }

    List<ToolField> fields() {
        List<ToolField> fields = new ArrayList<>();
        if (mayNotApply) {
            fields.add(new ToolField(applies(), FieldKind.CHOICE, "Does this domain apply to this child?", YES_OR_NO));
            fields.add(new ToolField(applies().reason(), FieldKind.TEXT, "Why it does not apply"));
        }
        for (ComplianceCheck check : checks) {
            fields.add(new ToolField(answerTo(check), FieldKind.ANSWER, check.question()));
            fields.add(new ToolField(answerTo(check).reason(), FieldKind.TEXT, "Why this check does not apply"));
        }
        fields.add(new ToolField(strength(), FieldKind.NARRATIVE, "Strength"));
        fields.add(new ToolField(worry(), FieldKind.NARRATIVE, "Worry"));
        fields.add(new ToolField(difference(), FieldKind.NARRATIVE, "What difference for the child"));
        for (int row = 1; row <= EVIDENCE_ROWS; row++) {
            fields.add(new ToolField(evidenceDocument(row), FieldKind.TEXT, "Type of document " + row));
            fields.add(new ToolField(evidenceOn(row), FieldKind.DATE, "Date of document " + row));
        }
        fields.add(new ToolField(grade(), FieldKind.GRADE, "Grade for this domain"));
        fields.add(new ToolField(departure(), FieldKind.NARRATIVE, "Reason for going above the ceiling"));
        return fields;
    }

    private FieldKey key(String name) {
        return new FieldKey(code + "." + name);
    }
}
