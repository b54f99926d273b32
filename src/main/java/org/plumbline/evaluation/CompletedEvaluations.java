package org.plumbline.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildId;

/** What was completed, for rooms that report: without child, worker and auditor. */
public interface CompletedEvaluations {

    /**
     * One completed evaluation.
     *
     * @param teamName the team that held the case at allocation; null when none did
     * @param word of its overall grade; null for a tool without grades
     * @param rank of that grade on its scale, 1 the worst; 0 for none
     */
    record Completed(
            EvaluationId id,
            LocalDate on,
            Trigger trigger,
            @Nullable String teamName,
            @Nullable String word,
            int rank) {}

    /**
     * Children whose practice was evaluated again: how the overall grade stood to that of the evaluation before.
     *
     * @param better with a higher grade
     * @param same with the same
     * @param worse with a lower one
     */
    record Movement(int better, int same, int worse) {}

    /** Those completed on the days from and to, both included, the latest first. */
    List<Completed> listCompleted(LocalDate from, LocalDate to);

    /**
     * Compares each child's latest graded evaluation completed on these days with the graded one before it with a tool of
     * the same code, whenever that was. Children without such a one are left out.
     */
    Movement countMovement(LocalDate from, LocalDate to);

    /** How many of the children had an evaluation completed on these days, both included. */
    int countEvaluated(Collection<ChildId> children, LocalDate from, LocalDate to);
}
