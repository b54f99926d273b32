package org.plumbline.evaluation.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.evaluation.tool.Answer;
import org.plumbline.evaluation.tool.ComplianceCheck;
import org.plumbline.evaluation.tool.Conversation;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.HeaderField;
import org.plumbline.evaluation.tool.Option;
import org.plumbline.evaluation.tool.Overall;
import org.plumbline.evaluation.tool.ToolSection;

/** What is missing before an evaluation can be completed: everything at once, each with its place. */
public final class Completeness {
    private final AnswerSheet sheet;
    private final Set<FieldKey> contested;
    private final List<Missing> missing = new ArrayList<>();

    private Completeness(AnswerSheet sheet, Set<FieldKey> contested) {
        this.sheet = sheet;
        this.contested = contested;
    }

    /**
     * All that is missing, in the order of the pages.
     *
     * @param contested fields in which two people's texts stand beside each other and none is chosen
     */
    public static List<Missing> missing(AnswerSheet sheet, Set<FieldKey> contested) {
        return sheet.tool().sections().stream()
                .flatMap(section -> missing(sheet, contested, section).stream())
                .toList();
    }

    /** What is missing in one section. */
    public static List<Missing> missing(AnswerSheet sheet, Set<FieldKey> contested, ToolSection section) {
        return new Completeness(sheet, contested).check(section);
    }

    private List<Missing> check(ToolSection section) {
        sheet.tool().fieldsOf(section.code()).stream()
                .filter(field -> contested.contains(field.key()))
                .forEach(field -> miss(section, field.key(), "Choose one of the two texts: " + field.label()));
        switch (section.kind()) {
            case ABOUT -> checkHeader(section);
            case DOMAIN -> sheet.tool().findDomain(section.code()).ifPresent(domain -> checkDomain(section, domain));
            case CONVERSATION -> checkConversation(section);
            case OVERALL -> checkOverall(section);
        }
        return List.copyOf(missing);
    }

    private void checkHeader(ToolSection section) {
        for (HeaderField field : sheet.tool().header()) {
            if (field.from() != HeaderField.Source.AUDITOR) {
                continue;
            }
            if (field.required()) {
                need(section, field.key(), "Answer: " + field.label());
            }
            needReasonOf(section, field.key(), field.options());
        }
    }

    private void checkDomain(ToolSection section, Domain domain) {
        if (domain.mayNotApply()) {
            need(section, domain.applies(), "Say whether this domain applies to the child");
        }
        if (sheet.isSetAside(domain)) {
            need(section, domain.applies().reason(), "Say why this domain does not apply");
            return;
        }
        domain.checks().forEach(check -> checkAnswer(section, domain, check));
        if (!sheet.has(domain.strength()) && !sheet.has(domain.worry())) {
            miss(section, domain.strength(), "Write a strength, a worry, or both");
        }
        need(section, domain.difference(), "Write what difference practice made for the child");
        checkEvidence(section, domain);
        need(section, domain.grade(), "Grade this domain");
        needReasonToDepart(section, domain.grade(), domain.departure());
    }

    private void checkAnswer(ToolSection section, Domain domain, ComplianceCheck check) {
        FieldKey answer = domain.answerTo(check);
        need(section, answer, "Answer: " + check.question());
        if (sheet.answer(answer).filter(it -> it == Answer.NOT_APPLICABLE).isPresent()) {
            need(section, answer.reason(), "Say why this does not apply: " + check.question());
        }
    }

    private void checkEvidence(ToolSection section, Domain domain) {
        for (int row = 1; row <= Domain.EVIDENCE_ROWS; row++) {
            FieldKey document = domain.evidenceDocument(row);
            FieldKey on = domain.evidenceOn(row);
            if (row == 1 || sheet.has(document) || sheet.has(on)) {
                need(section, document, "Name the type of document " + row + " that you rely on");
                need(section, on, "Give the date of document " + row + " that you rely on");
            }
        }
    }

    private void checkConversation(ToolSection section) {
        need(section, Conversation.WORKER_ON, "Give the date of the conversation with the worker");
        need(section, Conversation.WORKER_REFLECTION, "Write what the worker said and thought");
    }

    private void checkOverall(ToolSection section) {
        need(section, Overall.GRADE, "Give the overall grade");
        need(section, Overall.REASON, "Give the reason for the overall grade");
        needReasonToDepart(section, Overall.GRADE, Overall.DEPARTURE);
    }

    private void needReasonToDepart(ToolSection section, FieldKey grade, FieldKey departure) {
        List<Ceiling> departures = Ceiling.departedFrom(sheet, grade);
        if (!departures.isEmpty()) {
            String ceiling = departures.getFirst().limiter().reason();
            need(section, departure, "Give your reason for going above the ceiling. " + ceiling);
        }
    }

    private void needReasonOf(ToolSection section, FieldKey choice, List<Option> options) {
        options.stream()
                .filter(Option::needsReason)
                .filter(option ->
                        sheet.text(choice).filter(option.code()::equals).isPresent())
                .forEach(option -> need(section, choice.reason(), "Say why: " + option.label()));
    }

    private void need(ToolSection section, FieldKey field, String text) {
        if (!sheet.has(field)) {
            miss(section, field, text);
        }
    }

    private void miss(ToolSection section, FieldKey field, String text) {
        missing.add(new Missing(section, field, text));
    }
}
