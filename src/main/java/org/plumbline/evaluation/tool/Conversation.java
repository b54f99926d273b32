package org.plumbline.evaluation.tool;

import java.util.List;

/** The conversation with the worker: an evaluation is done with people, so it has a place of its own and a date. */
public final class Conversation {
    public static final String SECTION = "conversation";
    public static final FieldKey WORKER_ON = new FieldKey("conversation.worker-on");
    public static final FieldKey WORKER_REFLECTION = new FieldKey("conversation.worker-reflection");
    public static final FieldKey MANAGER_ON = new FieldKey("conversation.manager-on");
    public static final FieldKey MANAGER_VIEW = new FieldKey("conversation.manager-view");

    private Conversation() {}

    static List<ToolField> fields() {
        return List.of(
                new ToolField(WORKER_ON, FieldKind.DATE, "Date of the conversation with the worker"),
                new ToolField(WORKER_REFLECTION, FieldKind.NARRATIVE, "What the worker said and thought"),
                new ToolField(MANAGER_ON, FieldKind.DATE, "Date of the conversation with the manager"),
                new ToolField(MANAGER_VIEW, FieldKind.NARRATIVE, "What the manager said and thought"));
    }
}
