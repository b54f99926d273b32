package org.plumbline.children.extract;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.Cohort;

/**
 * Where a child stands as at an extract, as the extract alone says it.
 *
 * @param team the team's name, or null when the extract names none: then the child stays with the one before
 * @param worker the worker's name, or null in the same way
 * @param ageYears whole years on the extract's day; below nought for an unborn child is nought
 */
record NewStanding(
        String caseId,
        Set<Cohort> cohorts,
        @Nullable String team,
        @Nullable String worker,
        @Nullable Integer ageYears,
        @Nullable String needCode,
        @Nullable String caseStatus,
        @Nullable String legalStatus,
        @Nullable LocalDate legalStatusFromOn,
        @Nullable String placementType,
        @Nullable LocalDate placementFromOn,
        @Nullable LocalDate referredOn,
        @Nullable LocalDate inNeedFromOn,
        @Nullable LocalDate planFromOn,
        @Nullable LocalDate inCareFromOn,
        @Nullable LocalDate lastVisitOn,
        @Nullable LocalDate lastReviewOn) {}
