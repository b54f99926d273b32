package org.plumbline.evaluation.tool;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that proposes a ceiling on a grade. The auditor may depart from it with a reason, which is kept for ever.
 *
 * @param domain the domain whose grade is held down; null for the overall grade
 * @param ceiling code of the best grade the rule leaves open
 * @param reason what the auditor is told
 */
public record Limiter(String code, Condition when, @Nullable String domain, String ceiling, String reason) {
    /** What makes the ceiling apply. */
    public sealed interface Condition permits DomainGraded, CheckAnswered {}

    /** Any of the named domains is graded so, or worse. */
    public record DomainGraded(Set<String> domains, String gradeAtMost) implements Condition {
        public DomainGraded {
            domains = Set.copyOf(domains);
        }
    }

    /** A compliance check has one of these answers. */
    public record CheckAnswered(String check, Set<Answer> answers) implements Condition {
        public CheckAnswered {
            answers = Set.copyOf(answers);
        }

        public FieldKey key() {
            return new FieldKey(check);
        }
    }
}
