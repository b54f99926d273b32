package org.plumbline.report.composer.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the parts of a template fit each other. */
final class TemplateConsistency {
    private static final String CODE = "[a-z][a-z0-9-]{1,58}[a-z0-9]";
    private static final int MOST_CLEAR_DAYS = 30;

    private TemplateConsistency() {}

    /** Everything that does not fit, in words; empty for a template that may be used. */
    static List<String> problems(ReportTemplate template) {
        List<String> problems = new ArrayList<>();
        needCode(template.code(), "The template", problems);
        needCode(template.body().code(), "The body", problems);
        need(template.name(), "The template has no name", problems);
        need(template.kind(), "The template does not say what stands above the title", problems);
        need(template.body().name(), "The body has no name", problems);
        if (template.clearDays() < 0 || template.clearDays() > MOST_CLEAR_DAYS) {
            problems.add("Papers are due 0 to " + MOST_CLEAR_DAYS + " clear days before, not " + template.clearDays());
        }
        if (template.sections().isEmpty()) {
            problems.add("The template has no section");
        }
        everySection(template).forEach(section -> checkSection(section, problems));
        repeated(everySection(template).map(TemplateSection::code))
                .forEach(code -> problems.add("Two sections are " + code));
        repeated(template.signatures().stream()).forEach(one -> problems.add("Two signatures are " + one.code()));
        repeated(template.head().stream().map(HeadLine::content))
                .forEach(content -> problems.add("Two lines of the head are " + content.code()));
        return problems;
    }

    private static void checkSection(TemplateSection section, List<String> problems) {
        needCode(section.code(), "A section", problems);
        need(section.heading(), "The section " + section.code() + " has no heading", problems);
        section.sections().stream()
                .filter(inner -> !inner.sections().isEmpty())
                .forEach(inner -> problems.add("The section " + inner.code() + " lies too deep to hold others"));
        repeated(section.figures().stream())
                .forEach(
                        wish -> problems.add("The section " + section.code() + " draws on " + wish.query() + " twice"));
    }

    private static Stream<TemplateSection> everySection(ReportTemplate template) {
        return Stream.concat(template.sections().stream(), template.appendices().stream())
                .flatMap(TemplateConsistency::withInner);
    }

    private static Stream<TemplateSection> withInner(TemplateSection section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(TemplateConsistency::withInner));
    }

    private static void needCode(String code, String what, List<String> problems) {
        if (!code.matches(CODE)) {
            problems.add(what + " is named “" + code + "”: use small letters, digits and hyphens");
        }
    }

    private static void need(String words, String problem, List<String> problems) {
        if (words.isBlank()) {
            problems.add(problem);
        }
    }

    private static <T> List<T> repeated(Stream<T> values) {
        Set<T> seen = new HashSet<>();
        return values.filter(value -> !seen.add(value)).distinct().toList();
    }
}
