package org.plumbline.children.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.Cohort;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.Column;
import org.plumbline.children.annexa.ListRow;

/** Works out from the rows of an extract where a child stands as at its date. */
final class StandingRules {
    /** A contact that became nothing within two weeks is not waiting for anybody. */
    private static final int CONTACT_DAYS = 14;

    /** A referral leads to an assessment, which ends within 45 working days: about 65 days. */
    private static final int REFERRAL_DAYS = 65;

    private static final Set<String> CARE_ORDERS = Set.of("C1", "C2");
    private static final String WITH_PARENTS = "P1";

    /** Whose team and worker count when lists differ: the list that says the most about today. */
    private static final List<AnnexList> ALLOCATION_ORDER = List.of(
            AnnexList.CHILDREN_IN_CARE,
            AnnexList.CHILD_PROTECTION,
            AnnexList.CHILDREN_IN_NEED,
            AnnexList.CARE_LEAVERS,
            AnnexList.ASSESSMENTS,
            AnnexList.ENQUIRIES,
            AnnexList.REFERRALS);

    private final LocalDate asAt;

    StandingRules(LocalDate asAt) {
        this.asAt = asAt;
    }

    NewStanding standing(String caseId, ChildRows rows) {
        ListRow need = open(rows, AnnexList.CHILDREN_IN_NEED);
        ListRow plan = open(rows, AnnexList.CHILD_PROTECTION);
        ListRow care = open(rows, AnnexList.CHILDREN_IN_CARE);
        return new NewStanding(
                caseId,
                cohorts(rows, need, plan, care),
                allocated(rows, Column.TEAM),
                allocated(rows, Column.WORKER),
                age(rows),
                firstOf(code(need, Column.NEED), code(care, Column.CARE_NEED)),
                code(rows.in(AnnexList.CHILDREN_IN_NEED), Column.CASE_STATUS),
                code(care, Column.LEGAL_STATUS),
                day(care, Column.LEGAL_START),
                code(care, Column.PLACEMENT_TYPE),
                day(care, Column.PLACEMENT_START),
                day(rows.in(AnnexList.REFERRALS), Column.REFERRAL_ON),
                day(need, Column.NEED_START),
                day(plan, Column.PLAN_START),
                day(care, Column.CARE_START),
                latest(
                        day(care, Column.CARE_VISIT_ON),
                        day(plan, Column.PLAN_VISIT_ON),
                        day(need, Column.LAST_SEEN_ON),
                        day(rows.in(AnnexList.CARE_LEAVERS), Column.LEAVER_CONTACT_ON)),
                latest(
                        day(care, Column.CARE_REVIEW_ON),
                        day(plan, Column.PLAN_REVIEW_ON),
                        day(rows.in(AnnexList.CARE_LEAVERS), Column.PATHWAY_REVIEW_ON)));
    }

    private Set<Cohort> cohorts(
            ChildRows rows, @Nullable ListRow need, @Nullable ListRow plan, @Nullable ListRow care) {
        Set<Cohort> cohorts = EnumSet.noneOf(Cohort.class);
        if (need != null || plan != null || care != null) {
            cohorts.add(Cohort.CHILDREN_IN_NEED);
        }
        if (plan != null) {
            cohorts.add(Cohort.CHILD_PROTECTION);
        }
        if (care != null) {
            cohorts.add(Cohort.IN_CARE);
            String legal = code(care, Column.LEGAL_STATUS);
            if (legal != null
                    && CARE_ORDERS.contains(legal)
                    && WITH_PARENTS.equals(code(care, Column.PLACEMENT_TYPE))) {
                cohorts.add(Cohort.PLACED_AT_HOME);
            }
        }
        ListRow leaver = rows.in(AnnexList.CARE_LEAVERS);
        if (leaver != null && !"died".equals(leaver.code(Column.IN_TOUCH))) {
            cohorts.add(Cohort.CARE_LEAVERS);
        }
        if (cohorts.isEmpty() && isWaiting(rows)) {
            cohorts.add(Cohort.CONTACTS_AND_REFERRALS_OPEN);
        }
        return cohorts;
    }

    private boolean isWaiting(ChildRows rows) {
        ListRow referral = rows.in(AnnexList.REFERRALS);
        LocalDate referred = day(referral, Column.REFERRAL_ON);
        if (isWithin(referred, REFERRAL_DAYS)) {
            boolean closed = "yes".equals(code(referral, Column.REFERRAL_NFA));
            return !closed && !isAnsweredSince(rows, referred);
        }
        return isWithin(day(rows.in(AnnexList.CONTACTS), Column.CONTACT_ON), CONTACT_DAYS);
    }

    /** A referral is answered by an assessment authorised, or an episode of need ended, after it. */
    private static boolean isAnsweredSince(ChildRows rows, @Nullable LocalDate referred) {
        LocalDate answered = latest(
                day(rows.in(AnnexList.ASSESSMENTS), Column.ASSESSMENT_END),
                day(rows.in(AnnexList.CHILDREN_IN_NEED), Column.NEED_END));
        return answered != null && referred != null && !answered.isBefore(referred);
    }

    private boolean isWithin(@Nullable LocalDate on, int days) {
        return on != null && !on.isAfter(asAt) && !on.isBefore(asAt.minusDays(days));
    }

    /** The row that counts in the list, when what it is about goes on. */
    private @Nullable ListRow open(ChildRows rows, AnnexList list) {
        ListRow row = rows.in(list);
        if (row == null) {
            return null;
        }
        LocalDate end = ChildRows.end(row);
        boolean closed = "closed-episode".equals(row.code(Column.CASE_STATUS)) && end == null;
        return closed || (end != null && !end.isAfter(asAt)) ? null : row;
    }

    private @Nullable String allocated(ChildRows rows, Column column) {
        String ofClosed = null;
        for (AnnexList list : ALLOCATION_ORDER) {
            ListRow row = rows.in(list);
            String name = row == null ? null : row.words(column);
            if (name != null && open(rows, list) != null) {
                return name;
            }
            ofClosed = ofClosed == null ? name : ofClosed;
        }
        return ofClosed;
    }

    private @Nullable Integer age(ChildRows rows) {
        LocalDate birth = rows.firstDay(Column.BORN_ON);
        return birth == null
                ? rows.firstCount(Column.AGE_YEARS)
                : Integer.valueOf((int) Math.max(0, ChronoUnit.YEARS.between(birth, asAt)));
    }

    private static @Nullable String code(@Nullable ListRow row, Column column) {
        return row == null ? null : row.code(column);
    }

    private static @Nullable LocalDate day(@Nullable ListRow row, Column column) {
        return row == null ? null : row.day(column);
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate... days) {
        LocalDate latest = null;
        for (LocalDate day : days) {
            latest = day != null && (latest == null || day.isAfter(latest)) ? day : latest;
        }
        return latest;
    }
}
