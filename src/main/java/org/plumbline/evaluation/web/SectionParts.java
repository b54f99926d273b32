package org.plumbline.evaluation.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.evaluation.recording.Evaluation;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.FieldKind;
import org.plumbline.evaluation.tool.HeaderField;
import org.plumbline.evaluation.tool.ToolSection;
import org.plumbline.page.FormErrors;
import org.plumbline.page.SaveState;

/** What the pages of all sections have in common, for one look at one section. */
record SectionParts(Evaluation evaluation, ToolSection section, FieldParts fields, FormErrors errors, Instant now) {

    static SectionParts of(
            Evaluation evaluation, ToolSection section, Map<FieldKey, String> typed, FormErrors errors, Instant now) {
        return new SectionParts(evaluation, section, new FieldParts(evaluation, typed, errors), errors, now);
    }

    Head head(String title) {
        return Head.of(
                title, evaluation.row(), SaveState.at(evaluation.lastSavedAt().orElse(null), now), Rights.OF_AUDITOR);
    }

    SectionForm form() {
        return SectionForm.of(evaluation.row(), section, next().isPresent());
    }

    /** The section after this one. */
    Optional<ToolSection> next() {
        return next(evaluation, section);
    }

    /** The section after a section. */
    static Optional<ToolSection> next(Evaluation evaluation, ToolSection section) {
        List<ToolSection> sections = evaluation.tool().sections();
        int index = sections.indexOf(section);
        return index + 1 < sections.size() ? Optional.of(sections.get(index + 1)) : Optional.empty();
    }

    /** The page of the section. */
    Object page() {
        return switch (section.kind()) {
            case ABOUT -> AboutPage.of(evaluation, this);
            case DOMAIN ->
                DomainPage.of(
                        evaluation, evaluation.tool().findDomain(section.code()).orElseThrow(), this);
            case CONVERSATION -> ConversationPage.of(this);
            case OVERALL -> OverallPage.of(evaluation, this);
        };
    }

    /** The lines of the header that the auditor writes, each with the field for its reason. */
    List<FieldPartial> ownHeaderFields() {
        return evaluation.tool().header().stream()
                .filter(field -> field.from() == HeaderField.Source.AUDITOR)
                .flatMap(field -> Stream.concat(
                        Stream.of(
                                field.kind() == FieldKind.DATE
                                        ? fields.day(field.key(), field.hint())
                                        : fields.of(field.key(), field.hint())),
                        field.kind() == FieldKind.CHOICE ? fields.reasonApart(field.key()).stream() : Stream.empty()))
                .toList();
    }
}
