package org.plumbline.evaluation.tool;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of an evaluation tool. A published version never changes, and an evaluation stays on the version it began with.
 *
 * @param code the tool, the same over its versions
 * @param version counted from 1
 * @param scale its grades, best first
 */
public record Tool(
        String code,
        int version,
        String name,
        String purpose,
        LookBack lookBack,
        List<Grade> scale,
        List<HeaderField> header,
        List<Domain> domains,
        List<Limiter> limiters) {

    public Tool {
        scale = scale.stream()
                .sorted(Comparator.comparingInt(Grade::rank).reversed())
                .toList();
        header = List.copyOf(header);
        domains = List.copyOf(domains);
        limiters = List.copyOf(limiters);
    }

    /** Name and version together, as printed on an evaluation. */
    public String title() {
        return name + " (version " + version + ")";
    }

    public Optional<Grade> findGrade(String gradeCode) {
        return scale.stream().filter(grade -> grade.code().equals(gradeCode)).findFirst();
    }

    /** The grade of that code. Throws if the scale has none, which a consistent tool rules out. */
    public Grade getGrade(String gradeCode) {
        return findGrade(gradeCode).orElseThrow(() -> new IllegalArgumentException("No such grade: " + gradeCode));
    }

    public Optional<Domain> findDomain(String domainCode) {
        return domains.stream()
                .filter(domain -> domain.code().equals(domainCode))
                .findFirst();
    }

    /** The parts of an evaluation, in the order in which they are shown. */
    public List<ToolSection> sections() {
        List<ToolSection> sections = new ArrayList<>();
        sections.add(new ToolSection(HeaderField.SECTION, "About this evaluation", ToolSection.Kind.ABOUT));
        domains.forEach(
                domain -> sections.add(new ToolSection(domain.code(), domain.title(), ToolSection.Kind.DOMAIN)));
        sections.add(
                new ToolSection(Conversation.SECTION, "Conversation with the worker", ToolSection.Kind.CONVERSATION));
        sections.add(new ToolSection(Overall.SECTION, "Overall judgement", ToolSection.Kind.OVERALL));
        return sections;
    }

    public Optional<ToolSection> findSection(String sectionCode) {
        return sections().stream()
                .filter(section -> section.code().equals(sectionCode))
                .findFirst();
    }

    /** Every place to write, in the order of the pages. */
    public Map<FieldKey, ToolField> fields() {
        return sections().stream()
                .flatMap(section -> fieldsOf(section.code()).stream())
                .collect(toMap(ToolField::key, identity(), Tool::refuseTwice, LinkedHashMap::new));
    }

    /** The places to write in one section; none for a section that the tool does not have. */
    public List<ToolField> fieldsOf(String sectionCode) {
        return switch (sectionCode) {
            case HeaderField.SECTION -> headerFields();
            case Conversation.SECTION -> Conversation.fields();
            case Overall.SECTION -> Overall.fields();
            default -> findDomain(sectionCode).map(Domain::fields).orElse(List.of());
        };
    }

    /** The place of that name; empty if this version of the tool does not have it. */
    public Optional<ToolField> findField(FieldKey key) {
        return fieldsOf(key.section()).stream()
                .filter(field -> field.key().equals(key))
                .findFirst();
    }

    private List<ToolField> headerFields() {
        return header.stream()
                .filter(field -> field.from() == HeaderField.Source.AUDITOR)
                .flatMap(Tool::withItsReason)
                .toList();
    }

    private static Stream<ToolField> withItsReason(HeaderField field) {
        ToolField itself = new ToolField(field.key(), field.kind(), field.label(), field.options());
        return field.options().stream().anyMatch(Option::needsReason)
                ? Stream.of(itself, new ToolField(field.key().reason(), FieldKind.TEXT, "Why"))
                : Stream.of(itself);
    }

    private static ToolField refuseTwice(ToolField one, ToolField other) {
        throw new IllegalArgumentException("Two fields are called " + one.key());
    }
}
