package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.StructureHistory.NamedContact;
import org.plumbline.authority.StructureHistory.NamedResponsibility;
import org.plumbline.authority.StructureHistory.PlacedTeam;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class StructureHistoryIT {
    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);

    @Autowired
    TestAuthorities given;

    @Autowired
    StructureHistory history;

    @Autowired
    Structures structures;

    @Autowired
    Workers workers;

    private AuthorityId authority = new AuthorityId(1);

    @BeforeEach
    void anAuthority() {
        authority = given.anAuthority();
    }

    @Test
    void addsTeamsWorkersAndWhoAnswersForWhom() {
        TeamId team = given.aTeam(authority, "Court Team", null);

        take(
                List.of(new PlacedTeam("court  team", "Help and Protection")),
                List.of(
                        line(ResponsibilityKind.MANAGES_TEAM, "Ada Obi", "Court Team"),
                        line(ResponsibilityKind.HEADS_SERVICE_AREA, "Bea Cox", "Help and Protection"),
                        line(ResponsibilityKind.MANAGES_WORKER, "Bea Cox", "Ada Obi"),
                        line(ResponsibilityKind.REVIEWS_CHILD, "Cyd Dunn", "1234")));

        Structure structure = given.in(authority, () -> structures.getStructureAround(List.of("1234")));
        assertThat(structure.managersOf(team, FROM)).containsExactly(worker("Ada Obi"));
        assertThat(structure.headsOf(team, FROM)).containsExactly(worker("Bea Cox"));
        assertThat(structure.managersOf(worker("Ada Obi"), FROM)).containsExactly(worker("Bea Cox"));
        assertThat(structure.reviewersOf("1234", FROM)).containsExactly(worker("Cyd Dunn"));
        assertThat(structure.managersOf(team, FROM.minusDays(1))).isEmpty();
    }

    @Test
    void addsNothingWhenALineConcernsATeamThatIsNotThere() {
        assertThatThrownBy(() -> take(List.of(), List.of(line(ResponsibilityKind.MANAGES_TEAM, "Ada Obi", "No Team"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 responsibilities");

        assertThat(given.in(authority, () -> workers.findNamed("Ada Obi"))).isEmpty();
    }

    @Test
    void entersHowPeopleCanBeReached() {
        given.in(authority, () -> {
            history.recordContacts(List.of(new NamedContact("Ada Obi", "ada@example.org", "01632 960001")));
            return true;
        });

        var ada = given.in(authority, () -> workers.find(worker("Ada Obi")).orElseThrow());
        assertThat(ada.email()).isEqualTo("ada@example.org");
        assertThat(ada.telephone()).isEqualTo("01632 960001");
    }

    private void take(List<PlacedTeam> teams, List<NamedResponsibility> lines) {
        given.in(authority, () -> {
            history.placeTeams(teams);
            history.record(lines);
            return true;
        });
    }

    private WorkerId worker(String name) {
        return given.in(authority, () -> workers.findNamed(name).orElseThrow());
    }

    private static NamedResponsibility line(ResponsibilityKind kind, String holder, String concerns) {
        return new NamedResponsibility(kind, holder, concerns, Period.since(FROM), false);
    }
}
