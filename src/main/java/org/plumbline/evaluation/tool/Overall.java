package org.plumbline.evaluation.tool;

import java.util.List;

/** The judgement of the practice as a whole: a professional conclusion, never an average of the domains. */
public final class Overall {
    public static final String SECTION = "overall";
    public static final FieldKey GRADE = new FieldKey("overall.grade");
    public static final FieldKey REASON = new FieldKey("overall.reason");
    public static final FieldKey DEPARTURE = new FieldKey("overall.departure");

    private Overall() {}

    static List<ToolField> fields() {
        return List.of(
                new ToolField(GRADE, FieldKind.GRADE, "Overall grade"),
                new ToolField(REASON, FieldKind.NARRATIVE, "Reason for the overall grade"),
                new ToolField(DEPARTURE, FieldKind.NARRATIVE, "Reason for going above the ceiling"));
    }
}
