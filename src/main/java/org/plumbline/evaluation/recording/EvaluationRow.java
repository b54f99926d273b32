package org.plumbline.evaluation.recording;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.judging.EvaluationState;

/**
 * An evaluation without what is written in it.
 *
 * @param caseId the child's id in the case system
 * @param worker who held the case when the evaluation was allocated; null when nobody did
 * @param team the team that held it then; null when none did
 * @param ties how the person who asks is tied to it
 */
public record EvaluationRow(
        EvaluationId id,
        ChildId child,
        String caseId,
        @Nullable Long programme,
        long toolVersion,
        Trigger trigger,
        WorkerId auditor,
        String auditorName,
        @Nullable WorkerId worker,
        @Nullable String workerName,
        @Nullable TeamId team,
        @Nullable String teamName,
        EvaluationState state,
        Instant allocatedAt,
        LocalDate dueOn,
        @Nullable Instant completedAt,
        Ties ties) {

    /**
     * How a person is tied to an evaluation.
     *
     * @param reviews whether the person is the child's reviewing officer or conference chair today
     * @param inTeams whether the person answers for the team that held the case at allocation, or holds it now
     * @param holds whether the person held the case at allocation, or holds it now
     */
    public record Ties(boolean audits, boolean holds, boolean reviews, boolean inTeams) {}

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && dueOn.isBefore(today);
    }
}
