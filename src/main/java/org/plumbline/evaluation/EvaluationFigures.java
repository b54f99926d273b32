package org.plumbline.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;

/** Figures about evaluations, for rooms that measure. They name no child and no worker; who may see them is for those rooms. */
public interface EvaluationFigures {
    /**
     * How many evaluations of a team were given one overall grade in a month.
     *
     * @param team the team that held the case at allocation; null when none did
     * @param month of completion, in London
     * @param rank position on the scale, 1 the worst
     */
    record GradeCount(
            @Nullable TeamId team,
            @Nullable String teamName,
            YearMonth month,
            String grade,
            String word,
            int rank,
            int count) {}

    /**
     * How a team's evaluations stand.
     *
     * @param open allocated or in progress
     * @param overdue those of them whose due date has passed
     * @param due evaluations, not withdrawn, whose due date lies within the days asked for
     * @param doneOnTime those of the due ones that were completed by their due date
     * @param doneLate those completed after it
     */
    record Progress(
            @Nullable TeamId team,
            @Nullable String teamName,
            int open,
            int overdue,
            int due,
            int doneOnTime,
            int doneLate) {}

    /** Original overall grades by team and month of completion, both months included; in the order of team, month, rank. */
    List<GradeCount> countGrades(YearMonth from, YearMonth to);

    /** The state of the work by team; what was due on the days from and to, both included. */
    List<Progress> countProgress(LocalDate from, LocalDate to, LocalDate today);
}
