package org.plumbline.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.children.Cohort;
import org.plumbline.cohort.Selection.Member;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SelectionsIT {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private Selections selections;

    @Autowired
    private JdbcClient jdbc;

    private AuthorityId authority;

    @BeforeEach
    void makeAnAuthority() {
        authority = authorities.anAuthority();
    }

    @Test
    void holdsEveryChildOfTheCohortOnce() {
        authorities.aChild(authority, "1002", null, null, "children-in-need", "in-care", "placed-at-home");
        authorities.aChild(authority, "1001", null, null, "children-in-need");
        authorities.aChild(authority, "1003", null, null, "care-leavers");

        Selection selection = find(Cohort.CHILDREN_IN_NEED);

        assertThat(selection.members()).extracting(Member::caseId).containsExactly("1001", "1002");
        assertThat(selection.asAt()).isEqualTo("2026-02-28");
        assertThat(sizes()).containsExactly(0, 2, 0, 1, 1, 1);
    }

    @Test
    void tellsWhoCameAndWhoLeftBetweenTwoExtracts() {
        authorities.aChild(authority, "1001", null, null, "in-care");
        authorities.aChild(authority, "1002", null, null, "in-care");
        authorities.aChild(authority, "1003", null, null, "children-in-need");
        assertThat(movement("2026-02-28")).isEmpty();
        authorities.in(authority, () -> jdbc.sql("""
            with later as (
                insert into extracts (authority_id, kind, as_at_on, file_name, sha256, rows_by_list,
                                      children, taken_at, taken_by)
                values (plumbline_authority(), 'annex-a', date '2026-03-31', 'Later.xlsx',
                        sha256('Later.xlsx'), '{}', 3, now(), 'system:test')
                returning id)
            insert into standings (authority_id, extract_id, child_id, case_id, cohorts, age_years)
            select s.authority_id, later.id, s.child_id, s.case_id,
                   case when s.case_id = '1001' then array['care-leavers'] else array['in-care'] end, 11
              from standings s, later
            """).update());

        assertThat(movement("2026-03-15"))
                .contains(new CohortMovement(
                        Cohort.IN_CARE, LocalDate.parse("2026-02-28"), LocalDate.parse("2026-03-31"), 1, 1, 1));
        assertThat(movement("2026-02-27")).isEmpty();
    }

    private Optional<CohortMovement> movement(String since) {
        return authorities.in(authority, () -> selections.findMovement(Cohort.IN_CARE, LocalDate.parse(since)));
    }

    @Test
    void isMadeFromTheLatestExtractThatIsNotUndone() {
        authorities.aChild(authority, "1001", null, null, "children-in-need");
        authorities.in(authority, () -> jdbc.sql("""
            insert into extracts (authority_id, kind, as_at_on, file_name, sha256, rows_by_list,
                                  children, taken_at, taken_by)
            values (plumbline_authority(), 'annex-a', date '2026-03-31', 'Later.xlsx',
                    sha256('Later.xlsx'), '{}', 0, now(), 'system:test')
            """).update());

        assertThat(find(Cohort.CHILDREN_IN_NEED).members()).isEmpty();

        authorities.in(
                authority,
                () -> jdbc.sql("update extracts set undone_at = now(), undone_by = 'system:test' where file_name ="
                                + " :name")
                        .param("name", "Later.xlsx")
                        .update());

        assertThat(find(Cohort.CHILDREN_IN_NEED).members()).hasSize(1);
    }

    @Test
    void isThereOnlyAfterAnExtract() {
        assertThat(authorities.in(authority, () -> selections.findSelection(Cohort.IN_CARE)))
                .isEmpty();
        assertThat(authorities.in(authority, () -> selections.findSize(Cohort.IN_CARE)))
                .isEmpty();
        assertThat(sizes()).isEmpty();
    }

    private Selection find(Cohort cohort) {
        return authorities.in(authority, () -> selections.findSelection(cohort)).orElseThrow();
    }

    private List<Integer> sizes() {
        return authorities.in(authority, selections::listSizes).stream()
                .map(CohortSize::children)
                .toList();
    }
}
