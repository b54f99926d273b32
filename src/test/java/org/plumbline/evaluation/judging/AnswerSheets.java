package org.plumbline.evaluation.judging;

import java.util.Map;
import org.plumbline.evaluation.tool.ComplianceCheck;
import org.plumbline.evaluation.tool.Conversation;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Overall;
import org.plumbline.evaluation.tool.Tool;
import org.plumbline.evaluation.tool.ToolReader;

/** AnswerSheets to begin a test with. */
public final class AnswerSheets {
    public static final Tool TOOL = ToolReader.read(ToolReader.shipped().getFirst());

    private AnswerSheets() {}

    /** Nothing written. */
    public static AnswerSheet empty() {
        return new AnswerSheet(TOOL, Map.of());
    }

    /** Everything written, every check met, all Good. */
    public static AnswerSheet complete() {
        AnswerSheet sheet = empty().with(key("about.family-feedback"), "obtained")
                .with(key("about.legacy"), "no")
                .with(Conversation.WORKER_ON, "2026-03-02")
                .with(Conversation.WORKER_REFLECTION, "I would ask the older brother sooner.")
                .with(Overall.GRADE, "good")
                .with(Overall.REASON, "Purposeful work that changed what happened.");
        for (Domain domain : TOOL.domains()) {
            sheet = complete(sheet, domain);
        }
        return sheet;
    }

    public static FieldKey key(String value) {
        return new FieldKey(value);
    }

    private static AnswerSheet complete(AnswerSheet start, Domain domain) {
        AnswerSheet sheet = domain.mayNotApply() ? start.with(domain.applies(), "yes") : start;
        for (ComplianceCheck check : domain.checks()) {
            sheet = sheet.with(domain.answerTo(check), "yes");
        }
        return sheet.with(domain.strength(), "Direct work each month.")
                .with(domain.difference(), "Home at night and back at school.")
                .with(domain.evidenceDocument(1), "Case note")
                .with(domain.evidenceOn(1), "2026-02-10")
                .with(domain.grade(), "good");
    }
}
