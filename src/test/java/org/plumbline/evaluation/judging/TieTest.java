package org.plumbline.evaluation.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.MergedWorkers;
import org.plumbline.authority.Period;
import org.plumbline.authority.Responsibility.HeadsServiceArea;
import org.plumbline.authority.Responsibility.ManagesTeam;
import org.plumbline.authority.Responsibility.ManagesWorker;
import org.plumbline.authority.Responsibility.ReviewsChild;
import org.plumbline.authority.ServiceAreaId;
import org.plumbline.authority.Structure;
import org.plumbline.authority.Structure.Membership;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;

class TieTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");
    private static final Period ALWAYS = Period.since(LocalDate.parse("2020-01-01"));
    private static final TeamId TEAM = new TeamId(1);
    private static final ServiceAreaId AREA = new ServiceAreaId(1);
    private static final WorkerId HOLDER = new WorkerId(1);
    private static final WorkerId MANAGER = new WorkerId(2);
    private static final WorkerId SERVICE_MANAGER = new WorkerId(3);
    private static final WorkerId HEAD = new WorkerId(4);
    private static final WorkerId REVIEWER = new WorkerId(5);
    private static final WorkerId STRANGER = new WorkerId(6);
    private static final Structure STRUCTURE = new Structure(
            Map.of(TEAM, AREA),
            List.of(new Membership(HOLDER, TEAM, ALWAYS)),
            List.of(
                    new ManagesTeam(MANAGER, TEAM, ALWAYS, false),
                    new ManagesWorker(SERVICE_MANAGER, MANAGER, ALWAYS, false),
                    new HeadsServiceArea(HEAD, AREA, ALWAYS, false),
                    new ReviewsChild(REVIEWER, "10482", ALWAYS, false)),
            List.of(),
            MergedWorkers.NONE);

    @Test
    void whoeverHoldsTheCaseIsNotIndependent() {
        assertThat(ties(HOLDER)).containsExactly(Tie.HOLDS);
    }

    @Test
    void noLevelOfManagementIs() {
        assertThat(ties(MANAGER)).containsExactly(Tie.MANAGES);
        assertThat(ties(SERVICE_MANAGER)).containsExactly(Tie.MANAGES);
        assertThat(ties(HEAD)).containsExactly(Tie.MANAGES);
    }

    @Test
    void theReviewingOfficerIsNot() {
        assertThat(ties(REVIEWER)).containsExactly(Tie.REVIEWS);
    }

    @Test
    void anybodyElseIs() {
        assertThat(ties(STRANGER)).isEmpty();
    }

    @Test
    void theTeamsManagerIsNotEvenWhenNobodyHoldsTheCase() {
        assertThat(Tie.between(MANAGER, STRUCTURE, STRUCTURE.lineManagement(), "1", null, TEAM, TODAY))
                .containsExactly(Tie.MANAGES);
    }

    private static Set<Tie> ties(WorkerId auditor) {
        return Tie.between(auditor, STRUCTURE, STRUCTURE.lineManagement(), "10482", HOLDER, TEAM, TODAY);
    }
}
