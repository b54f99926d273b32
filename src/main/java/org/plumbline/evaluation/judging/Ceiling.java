package org.plumbline.evaluation.judging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Grade;
import org.plumbline.evaluation.tool.Limiter;
import org.plumbline.evaluation.tool.Overall;

/**
 * A limiter that applies to an evaluation as it is written: the best grade it leaves open, and why. It proposes; the auditor
 * decides, and says why when the decision is above it.
 */
public record Ceiling(Limiter limiter, Grade highest) {

    /** The ceilings that apply now, in the order of the tool. */
    public static List<Ceiling> on(AnswerSheet sheet) {
        return sheet.tool().limiters().stream()
                .filter(limiter -> holds(limiter.when(), sheet))
                .map(limiter -> new Ceiling(limiter, sheet.tool().getGrade(limiter.ceiling())))
                .toList();
    }

    /** The ceilings that apply to one grade field. */
    public static List<Ceiling> on(AnswerSheet sheet, FieldKey grade) {
        return on(sheet).stream()
                .filter(ceiling -> ceiling.target().equals(grade))
                .toList();
    }

    /** The best grade that all ceilings on a grade field leave open; empty if there is none. */
    public static Optional<Grade> lowest(AnswerSheet sheet, FieldKey grade) {
        return on(sheet, grade).stream().map(Ceiling::highest).reduce(Grade::worse);
    }

    /** The ceilings on a grade field that the grade given is above. */
    public static List<Ceiling> departedFrom(AnswerSheet sheet, FieldKey grade) {
        Optional<Grade> given = sheet.grade(grade);
        return on(sheet, grade).stream()
                .filter(ceiling ->
                        given.filter(it -> it.isBetterThan(ceiling.highest)).isPresent())
                .toList();
    }

    /** The grade field it bears on. */
    public FieldKey target() {
        return limiter.domain() == null ? Overall.GRADE : new FieldKey(limiter.domain() + ".grade");
    }

    private static boolean holds(Limiter.Condition condition, AnswerSheet sheet) {
        return switch (condition) {
            case Limiter.DomainGraded graded -> anyGradedAtMost(graded, sheet);
            case Limiter.CheckAnswered answered ->
                sheet.answer(answered.key())
                        .filter(answered.answers()::contains)
                        .isPresent();
        };
    }

    private static boolean anyGradedAtMost(Limiter.DomainGraded graded, AnswerSheet sheet) {
        Grade most = sheet.tool().getGrade(graded.gradeAtMost());
        return sheet.tool().domains().stream()
                .filter(domain -> graded.domains().contains(domain.code()) && !sheet.isSetAside(domain))
                .map(domain -> sheet.grade(domain.grade()).orElse(null))
                .filter(Objects::nonNull)
                .anyMatch(grade -> !grade.isBetterThan(most));
    }
}
