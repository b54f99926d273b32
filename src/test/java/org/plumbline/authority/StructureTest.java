package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Responsibility.HeadsServiceArea;
import org.plumbline.authority.Responsibility.ManagesTeam;
import org.plumbline.authority.Responsibility.ManagesWorker;
import org.plumbline.authority.Structure.Absence;
import org.plumbline.authority.Structure.Membership;
import org.plumbline.authority.TelephoneList.Level;
import org.plumbline.authority.TelephoneList.Rung;

class StructureTest {
    private static final LocalDate TODAY = LocalDate.parse("2024-03-12");
    private static final Period ALWAYS = Period.since(LocalDate.parse("2020-01-01"));
    private static final Period THIS_WEEK = new Period(LocalDate.parse("2024-03-11"), LocalDate.parse("2024-03-15"));
    private static final ServiceAreaId AREA = new ServiceAreaId(1);
    private static final TeamId TEAM = new TeamId(1);
    private static final WorkerId HEAD = new WorkerId(1);
    private static final WorkerId SERVICE_MANAGER = new WorkerId(2);
    private static final WorkerId MANAGER = new WorkerId(3);
    private static final WorkerId WORKER = new WorkerId(4);
    private static final WorkerId DEPUTY = new WorkerId(5);

    private static final Responsibility HEADS = new HeadsServiceArea(HEAD, AREA, ALWAYS, false);
    private static final Responsibility MANAGES_MANAGER = new ManagesWorker(SERVICE_MANAGER, MANAGER, ALWAYS, false);
    private static final Responsibility MANAGES_TEAM = new ManagesTeam(MANAGER, TEAM, ALWAYS, false);
    private static final Responsibility DEPUTISES = new ManagesTeam(DEPUTY, TEAM, ALWAYS, true);

    private static Structure structure(List<Responsibility> responsibilities, Absence... absences) {
        return new Structure(
                Map.of(TEAM, AREA),
                List.of(new Membership(WORKER, TEAM, ALWAYS)),
                responsibilities,
                List.of(absences),
                MergedWorkers.NONE);
    }

    @Test
    void putsTheTeamUnderItsManagerTheServiceManagerAndTheHeadOfService() {
        LineManagement line =
                structure(List.of(HEADS, MANAGES_MANAGER, MANAGES_TEAM)).lineManagement();

        assertThat(line.everyoneBelow(MANAGER, TODAY)).containsExactly(WORKER);
        assertThat(line.everyoneBelow(SERVICE_MANAGER, TODAY)).containsExactlyInAnyOrder(MANAGER, WORKER);
        assertThat(line.everyoneBelow(HEAD, TODAY)).containsExactlyInAnyOrder(MANAGER, WORKER);
    }

    @Test
    void keepsTheTeamUnderItsHeadOfServiceWhenNobodyManagesIt() {
        assertThat(structure(List.of(HEADS)).lineManagement().manages(HEAD, WORKER, TODAY))
                .isTrue();
    }

    @Test
    void putsTheTeamUnderWhoeverStandsInOnlyWhileTheManagerIsAway() {
        LineManagement line = structure(List.of(MANAGES_TEAM), new Absence(MANAGER, DEPUTY, THIS_WEEK))
                .lineManagement();

        assertThat(line.manages(DEPUTY, WORKER, TODAY)).isTrue();
        assertThat(line.manages(DEPUTY, WORKER, LocalDate.parse("2024-03-18"))).isFalse();
    }

    @Test
    void namesThreeLevelsToTelephone() {
        TelephoneList list =
                TelephoneList.of(structure(List.of(HEADS, MANAGES_MANAGER, MANAGES_TEAM)), TEAM, WORKER, TODAY);

        assertThat(list.rungs())
                .containsExactly(
                        new Rung(Level.TEAM_MANAGER, List.of(MANAGER), List.of()),
                        new Rung(Level.SERVICE_MANAGER, List.of(SERVICE_MANAGER), List.of()),
                        new Rung(Level.HEAD_OF_SERVICE, List.of(HEAD), List.of()));
    }

    @Test
    void namesTheDeputyFirstWhileTheManagerIsAway() {
        TelephoneList list = TelephoneList.of(
                structure(List.of(MANAGES_TEAM, DEPUTISES), new Absence(MANAGER, null, THIS_WEEK)),
                TEAM,
                WORKER,
                TODAY);

        assertThat(list.rungs().getFirst()).isEqualTo(new Rung(Level.TEAM_MANAGER, List.of(DEPUTY), List.of(MANAGER)));
    }

    @Test
    void showsALevelWithNobodyAsAGap() {
        TelephoneList list = TelephoneList.of(structure(List.of(HEADS)), TEAM, WORKER, TODAY);

        assertThat(list.rungs()).extracting(Rung::isGap).containsExactly(true, true, false);
        assertThat(list.nobody()).isFalse();
    }

    @Test
    void fallsBackOnTheWorkersOwnManagerWhenTheTeamHasNone() {
        Structure structure = structure(List.of(new ManagesWorker(MANAGER, WORKER, ALWAYS, false)));

        assertThat(TelephoneList.of(structure, TEAM, WORKER, TODAY).everybody()).containsExactly(MANAGER);
    }

    @Test
    void saysSoWhenNobodyIsKnownAtAnyLevel() {
        assertThat(TelephoneList.of(structure(List.of()), null, null, TODAY).nobody())
                .isTrue();
    }
}
