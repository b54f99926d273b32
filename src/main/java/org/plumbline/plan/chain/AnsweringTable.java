package org.plumbline.plan.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildLinks;
import org.plumbline.evaluation.AnsweringEvaluations;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.GradeTags;
import org.plumbline.page.Cell;
import org.plumbline.page.Table;
import org.plumbline.page.Tag;
import org.plumbline.plan.chain.Chain.LinkedQuestion;

/** The newest evaluations that answered linked questions, as far as the reader may open them. */
final class AnsweringTable {
    static final String TITLE = "The newest evaluations";

    private AnsweringTable() {}

    /** Null where there are none, or none within reach. */
    static @Nullable Table of(AnsweringEvaluations.@Nullable Part part, List<LinkedQuestion> questions) {
        if (part == null || part.newest().isEmpty()) {
            return null;
        }
        return Table.of(TITLE)
                .hideCaption()
                .column("Evaluation")
                .column("Child")
                .column("Completed")
                .column("Why this child")
                .column("Grades of the linked domains")
                .rows(part.newest().stream()
                        .map(one -> List.of(
                                Cell.link(one.id().reference(), EvaluationLinks.of(one.id())),
                                Cell.link(one.caseId(), ChildLinks.child(one.child()))
                                        .below(one.teamName()),
                                Cell.day(one.completedOn()),
                                Cell.text(one.trigger().words()),
                                Cell.tags(grades(questions, one))))
                        .toList());
    }

    private static List<Tag> grades(List<LinkedQuestion> questions, AnsweringEvaluations.Answering evaluation) {
        boolean several = questions.size() > 1;
        return evaluation.grades().stream()
                .map(grade -> {
                    Tag tag = GradeTags.of(grade.word(), grade.rank());
                    String domain = questions.get(grade.question()).wording().domain();
                    return several ? Tag.of(domain + ": " + tag.word(), tag.colour(), tag.shape()) : tag;
                })
                .distinct()
                .toList();
    }
}
