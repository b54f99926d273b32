package org.plumbline.evaluation.web;

import org.plumbline.evaluation.tool.Conversation;
import org.plumbline.page.FormErrors;

/** The conversations: with the worker, which is required, and with the manager. */
record ConversationPage(
        Head head,
        FormErrors errors,
        SectionForm form,
        FieldPartial workerOn,
        FieldPartial workerReflection,
        FieldPartial managerOn,
        FieldPartial managerView) {

    static ConversationPage of(SectionParts parts) {
        FieldParts fields = parts.fields();
        return new ConversationPage(
                parts.head("Conversation with the worker"),
                parts.errors(),
                parts.form(),
                fields.day(Conversation.WORKER_ON, null),
                fields.of(
                        Conversation.WORKER_REFLECTION,
                        "What they are proud of, what they would do differently, what they need"),
                fields.day(Conversation.MANAGER_ON, null),
                fields.of(Conversation.MANAGER_VIEW, "May be left empty"));
    }
}
