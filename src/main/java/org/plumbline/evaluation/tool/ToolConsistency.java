package org.plumbline.evaluation.tool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the parts of a tool fit each other. */
final class ToolConsistency {
    private ToolConsistency() {}

    /** Everything that does not fit, in words; empty for a tool that may be used. */
    static List<String> problems(Tool tool) {
        List<String> problems = new ArrayList<>();
        repeated(tool.domains().stream().map(Domain::code)).forEach(code -> problems.add("Two domains are " + code));
        repeated(tool.scale().stream().map(Grade::code)).forEach(code -> problems.add("Two grades are " + code));
        repeated(tool.scale().stream().map(Grade::rank)).forEach(rank -> problems.add("Two grades rank " + rank));
        repeated(tool.limiters().stream().map(Limiter::code)).forEach(code -> problems.add("Two limiters are " + code));
        for (Domain domain : tool.domains()) {
            repeated(domain.checks().stream().map(ComplianceCheck::code))
                    .forEach(code -> problems.add("Two checks of " + domain.code() + " are " + code));
            domain.descriptors().keySet().forEach(grade -> needGrade(tool, grade, domain.code(), problems));
        }
        tool.limiters().forEach(limiter -> checkLimiter(tool, limiter, problems));
        return problems;
    }

    private static void checkLimiter(Tool tool, Limiter limiter, List<String> problems) {
        needGrade(tool, limiter.ceiling(), limiter.code(), problems);
        if (limiter.domain() != null) {
            needDomain(tool, limiter.domain(), limiter.code(), problems);
        }
        switch (limiter.when()) {
            case Limiter.DomainGraded graded -> {
                needGrade(tool, graded.gradeAtMost(), limiter.code(), problems);
                graded.domains().forEach(domain -> needDomain(tool, domain, limiter.code(), problems));
            }
            case Limiter.CheckAnswered answered -> {
                boolean known = FieldKey.isWellFormed(answered.check())
                        && tool.findField(answered.key())
                                .filter(field -> field.kind() == FieldKind.ANSWER)
                                .isPresent();
                if (!known) {
                    problems.add(limiter.code() + " looks at a check the tool has not: " + answered.check());
                }
            }
        }
    }

    private static void needGrade(Tool tool, String grade, String by, List<String> problems) {
        if (tool.findGrade(grade).isEmpty()) {
            problems.add(by + " names a grade the scale has not: " + grade);
        }
    }

    private static void needDomain(Tool tool, String domain, String by, List<String> problems) {
        if (tool.findDomain(domain).isEmpty()) {
            problems.add(by + " names a domain the tool has not: " + domain);
        }
    }

    private static <T> Set<T> repeated(Stream<T> values) {
        Set<T> seen = new HashSet<>();
        Set<T> twice = new HashSet<>();
        values.filter(value -> !seen.add(value)).forEach(twice::add);
        return twice;
    }
}
