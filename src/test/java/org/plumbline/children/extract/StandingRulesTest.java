package org.plumbline.children.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.children.extract.Rows.row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.children.Cohort;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.Column;
import org.plumbline.children.annexa.ListRow;

class StandingRulesTest {
    private static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

    @Nested
    class Cohorts {
        @ParameterizedTest(name = "under {0} in {1}: placed at home {2}")
        @CsvSource({
            "C1, P1, true",
            "C2, P1, true",
            "V2, P1, false",
            "E1, P1, false",
            "C2, U4, false",
        })
        void placedAtHomeIsUnderACareOrderWithParents(String legal, String placement, boolean atHome) {
            NewStanding standing = standing(care(Map.of(Column.LEGAL_STATUS, legal, Column.PLACEMENT_TYPE, placement)));

            assertThat(standing.cohorts().contains(Cohort.PLACED_AT_HOME)).isEqualTo(atHome);
            assertThat(standing.cohorts()).contains(Cohort.IN_CARE, Cohort.CHILDREN_IN_NEED);
        }

        @Test
        void aChildOnAPlanOrInCareIsAChildInNeedToo() {
            assertThat(standing(plan(Map.of())).cohorts())
                    .containsExactlyInAnyOrder(Cohort.CHILDREN_IN_NEED, Cohort.CHILD_PROTECTION);
        }

        @Test
        void whatEndedByTheDateOfTheExtractIsNoLongerOpen() {
            assertThat(standing(plan(Map.of(Column.PLAN_END, AS_AT))).cohorts()).isEmpty();
            assertThat(standing(plan(Map.of(Column.PLAN_END, AS_AT.plusDays(1))))
                            .cohorts())
                    .contains(Cohort.CHILD_PROTECTION);
        }

        @Test
        void anEpisodeMarkedClosedIsNotOpenThoughItsEndIsMissing() {
            assertThat(standing(need(Map.of(Column.CASE_STATUS, "closed-episode")))
                            .cohorts())
                    .isEmpty();
        }

        @Test
        void anEarlierPeriodThatEndedDoesNotHideTheOneThatGoesOn() {
            NewStanding standing = standing(
                    care(Map.of(Column.CARE_START, LocalDate.of(2023, 5, 1))),
                    care(Map.of(
                            Column.CARE_START, LocalDate.of(2024, 1, 1), Column.CARE_END, LocalDate.of(2024, 2, 1))));

            assertThat(standing.cohorts()).contains(Cohort.IN_CARE);
            assertThat(standing.inCareFromOn()).isEqualTo("2023-05-01");
        }

        @Test
        void aReferralWaitsUntilItIsClosedOrAnswered() {
            ListRow referral = referral(AS_AT.minusDays(30), "no");

            assertThat(standing(referral).cohorts()).containsExactly(Cohort.CONTACTS_AND_REFERRALS_OPEN);
            assertThat(standing(referral(AS_AT.minusDays(30), "yes")).cohorts()).isEmpty();
            assertThat(standing(referral(AS_AT.minusDays(66), "no")).cohorts()).isEmpty();
            assertThat(standing(referral, assessmentEnded(AS_AT.minusDays(5))).cohorts())
                    .isEmpty();
            assertThat(standing(referral, need(Map.of())).cohorts()).containsExactly(Cohort.CHILDREN_IN_NEED);
        }

        @Test
        void aContactWaitsTwoWeeks() {
            assertThat(standing(contact(AS_AT.minusDays(14))).cohorts())
                    .containsExactly(Cohort.CONTACTS_AND_REFERRALS_OPEN);
            assertThat(standing(contact(AS_AT.minusDays(15))).cohorts()).isEmpty();
            assertThat(standing(contact(AS_AT.plusDays(1))).cohorts()).isEmpty();
        }

        @Test
        void aCareLeaverWhoDiedIsNotInTheCohort() {
            assertThat(standing(leaver("yes")).cohorts()).containsExactly(Cohort.CARE_LEAVERS);
            assertThat(standing(leaver("died")).cohorts()).isEmpty();
        }
    }

    @Nested
    class Allocation {
        @Test
        void theListThatSaysTheMostAboutTodayNamesTeamAndWorker() {
            NewStanding standing = standing(
                    need(Map.of(Column.TEAM, "Duty", Column.WORKER, "Bo Day")),
                    care(Map.of(Column.TEAM, "In care 1", Column.WORKER, "Ann Lee")));

            assertThat(standing.team()).isEqualTo("In care 1");
            assertThat(standing.worker()).isEqualTo("Ann Lee");
        }

        @Test
        void anOpenEpisodeNamesThemBeforeOneThatEnded() {
            NewStanding standing = standing(
                    plan(Map.of(Column.PLAN_END, AS_AT.minusDays(9), Column.WORKER, "Ann Lee")),
                    need(Map.of(Column.WORKER, "Bo Day")));

            assertThat(standing.worker()).isEqualTo("Bo Day");
        }

        @Test
        void nobodyIsNamedWhereNoListNamesAnyone() {
            assertThat(standing(need(Map.of())).worker()).isNull();
        }
    }

    @Test
    void ageIsCountedOnTheDateOfTheExtractAndIsNoughtBeforeBirth() {
        assertThat(standing(contactOf(LocalDate.of(2012, 4, 1))).ageYears()).isEqualTo(11);
        assertThat(standing(contactOf(LocalDate.of(2012, 3, 31))).ageYears()).isEqualTo(12);
        assertThat(standing(contactOf(AS_AT.plusMonths(2))).ageYears()).isZero();
    }

    @Test
    void theStatedAgeServesWhereTheDateOfBirthIsMissing() {
        ListRow row = row(AnnexList.CONTACTS, Map.of(Column.CONTACT_ON, AS_AT, Column.AGE_YEARS, 8));

        assertThat(standing(row).ageYears()).isEqualTo(8);
    }

    @Test
    void theLastVisitIsTheLatestThatAnyOpenListNames() {
        NewStanding standing = standing(
                need(Map.of(Column.LAST_SEEN_ON, LocalDate.of(2024, 3, 1))),
                plan(Map.of(
                        Column.PLAN_VISIT_ON,
                        LocalDate.of(2024, 3, 12),
                        Column.PLAN_REVIEW_ON,
                        LocalDate.of(2024, 1, 20))));

        assertThat(standing.lastVisitOn()).isEqualTo("2024-03-12");
        assertThat(standing.lastReviewOn()).isEqualTo("2024-01-20");
    }

    private static NewStanding standing(ListRow... rows) {
        ChildRows child = new ChildRows();
        for (ListRow row : rows) {
            child.add(row);
        }
        return new StandingRules(AS_AT).standing("7", child);
    }

    private static ListRow care(Map<Column, ?> different) {
        return with(AnnexList.CHILDREN_IN_CARE, Column.CARE_START, different);
    }

    private static ListRow plan(Map<Column, ?> different) {
        return with(AnnexList.CHILD_PROTECTION, Column.PLAN_START, different);
    }

    private static ListRow need(Map<Column, ?> different) {
        return with(AnnexList.CHILDREN_IN_NEED, Column.NEED_START, different);
    }

    private static ListRow with(AnnexList list, Column start, Map<Column, ?> different) {
        Map<Column, Object> cells = new HashMap<>(Map.of(start, LocalDate.of(2023, 6, 1)));
        cells.putAll(different);
        return row(list, cells);
    }

    private static ListRow referral(LocalDate on, String closed) {
        return row(AnnexList.REFERRALS, Map.of(Column.REFERRAL_ON, on, Column.REFERRAL_NFA, closed));
    }

    private static ListRow assessmentEnded(LocalDate on) {
        return row(AnnexList.ASSESSMENTS, Map.of(Column.ASSESSMENT_START, on.minusDays(20), Column.ASSESSMENT_END, on));
    }

    private static ListRow contact(LocalDate on) {
        return row(AnnexList.CONTACTS, Map.of(Column.CONTACT_ON, on));
    }

    private static ListRow contactOf(LocalDate birth) {
        return row(AnnexList.CONTACTS, Map.of(Column.CONTACT_ON, AS_AT, Column.BORN_ON, birth));
    }

    private static ListRow leaver(String inTouch) {
        return row(AnnexList.CARE_LEAVERS, Map.of(Column.IN_TOUCH, inTouch));
    }
}
