package org.plumbline.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RecommendationsIT {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private JdbcClient jdbc;

    private AuthorityId authority;
    private SignedIn person;

    @BeforeEach
    void makePeople() {
        authority = authorities.anAuthority();
        person = authorities.aPerson(authority, "Quality Lead", Role.QUALITY_LEAD);
    }

    private RecommendationId recommendation(String source, String madeOn, String text) {
        return authorities.in(
                authority,
                () -> new RecommendationId(jdbc.sql("""
                    insert into recommendations (authority_id, source, title, made_on, number, text, recorded_at, recorded_by)
                    values (plumbline_authority(), :source, 'Peer review of spring', cast(:madeOn as date), 1, :text, now(),
                            :by)
                    returning id
                    """)
                        .param("source", source)
                        .param("madeOn", madeOn)
                        .param("text", text)
                        .param("by", person.account().value())
                        .query(Long.class)
                        .single()));
    }

    @Test
    void listsTheNewestSourceFirst() {
        RecommendationId older = recommendation("peer-review", "2025-03-01", "Supervise often enough");
        RecommendationId newer = recommendation("commissioner", "2025-09-01", "Answer every alert");

        List<Recommendation> all = authorities.in(authority, recommendations::list);

        assertThat(all).extracting(Recommendation::id).containsExactly(newer, older);
        assertThat(all.getFirst().source()).isEqualTo(RecommendationSource.COMMISSIONER);
    }

    @Test
    void leavesWithdrawnOnesOutOfTheListAndStillFindsThem() {
        RecommendationId gone = recommendation("complaints", "2025-03-01", "Answer in time");
        authorities.in(
                authority,
                () -> jdbc.sql("update recommendations set withdrawn_at = now()")
                        .update());

        assertThat(authorities.in(authority, recommendations::list)).isEmpty();
        assertThat(authorities.in(authority, () -> recommendations.find(gone))).isPresent();
        assertThat(authorities.in(authority, () -> recommendations.listByIds(List.of(gone))))
                .hasSize(1);
    }

    @Test
    void showsNothingOfAnotherAuthority() {
        RecommendationId own = recommendation("rapid-review", "2025-03-01", "Hold the meeting in time");
        AuthorityId other = authorities.anAuthority();

        assertThat(authorities.in(other, () -> recommendations.find(own))).isEmpty();
    }
}
