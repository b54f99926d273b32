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
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(HeaderField.SECTION, "About this evaluation", Section.Kind.ABOUT));
        domains.forEach(domain -> sections.add(new Section(domain.code(), domain.title(), Section.Kind.DOMAIN)));
        sections.add(new Section(Conversation.SECTION, "Conversation with the worker", Section.Kind.CONVERSATION));
        sections.add(new Section(Overall.SECTION, "Overall judgement", Section.Kind.OVERALL));
        return sections;
    }

    public Optional<Section> findSection(String sectionCode) {
        return sections().stream()
                .filter(section -> section.code().equals(sectionCode))
                .findFirst();
    }

    /** Every place to write, in the order of the pages. */
    public Map<FieldKey, Field> fields() {
        return sections().stream()
                .flatMap(section -> fieldsOf(section.code()).stream())
                .collect(toMap(Field::key, identity(), Tool::refuseTwice, LinkedHashMap::new));
    }

    /** The places to write in one section; none for a section that the tool does not have. */
    public List<Field> fieldsOf(String sectionCode) {
        return switch (sectionCode) {
            case HeaderField.SECTION -> headerFields();
            case Conversation.SECTION -> Conversation.fields();
            case Overall.SECTION -> Overall.fields();
            default -> findDomain(sectionCode).map(Domain::fields).orElse(List.of());
        };
    }

    /** The place of that name; empty if this version of the tool does not have it. */
    public Optional<Field> findField(FieldKey key) {
        return fieldsOf(key.section()).stream()
                .filter(field -> field.key().equals(key))
                .findFirst();
    }

    private List<Field> headerFields() {
        return header.stream()
                .filter(field -> field.from() == HeaderField.Source.AUDITOR)
                .flatMap(Tool::withItsReason)
                .toList();
    }

    private static Stream<Field> withItsReason(HeaderField field) {
        Field itself = new Field(field.key(), field.kind(), field.label(), field.options());
        return field.options().stream().anyMatch(Option::needsReason)
                ? Stream.of(itself, new Field(field.key().reason(), FieldKind.TEXT, "Why"))
                : Stream.of(itself);
    }

    private static Field refuseTwice(Field one, Field other) {
        throw new IllegalArgumentException("Two fields are called " + one.key());
    }
}
