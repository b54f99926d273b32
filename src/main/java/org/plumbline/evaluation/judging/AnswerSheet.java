package org.plumbline.evaluation.judging;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.evaluation.tool.Answer;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Grade;
import org.plumbline.evaluation.tool.Tool;

/**
 * An evaluation as it is written now: its tool, and what stands in each field. Blank is the same as nothing.
 */
public record AnswerSheet(Tool tool, Map<FieldKey, String> values) {
    public AnswerSheet {
        values = values.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** This sheet over another: where this one says nothing, the other speaks. */
    public AnswerSheet over(Map<FieldKey, String> beneath) {
        Map<FieldKey, String> both = new TreeMap<>(beneath);
        both.putAll(values);
        return new AnswerSheet(tool, both);
    }

    public AnswerSheet with(FieldKey key, String value) {
        Map<FieldKey, String> changed = new TreeMap<>(values);
        changed.put(key, value);
        return new AnswerSheet(tool, changed);
    }

    public boolean has(FieldKey key) {
        return values.containsKey(key);
    }

    public boolean hasAny(Collection<FieldKey> keys) {
        return keys.stream().anyMatch(this::has);
    }

    public Optional<String> text(FieldKey key) {
        return Optional.ofNullable(values.get(key));
    }

    public Optional<Answer> answer(FieldKey key) {
        return text(key).flatMap(Answer::find);
    }

    public Optional<Grade> grade(FieldKey key) {
        return text(key).flatMap(tool::findGrade);
    }

    /** Whether the auditor has said that a domain does not apply to this child. */
    public boolean isSetAside(Domain domain) {
        return domain.mayNotApply()
                && text(domain.applies()).filter("no"::equals).isPresent();
    }
}
