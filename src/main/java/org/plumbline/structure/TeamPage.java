package org.plumbline.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.ResponsibilityKind;
import org.plumbline.authority.ServiceAreaId;
import org.plumbline.authority.Teams.TeamRow;
import org.plumbline.authority.Workers.WorkerRow;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.Link;
import org.plumbline.page.Select;
import org.plumbline.page.Table;

/**
 * A team.
 *
 * @param managers who managed, manages or will manage it, or null when nobody ever did
 * @param area the question in which area it is, or null for those who may not change it
 */
record TeamPage(
        String name,
        String areaName,
        @Nullable Table managers,
        @Nullable Button addManager,
        @Nullable Select area,
        String post,
        List<Link> workers) {

    static TeamPage of(
            TeamRow team,
            List<StructureLines.AreaRow> areas,
            List<AnswersFor> managers,
            List<WorkerRow> workers,
            boolean mayChange,
            LocalDate today) {
        return new TeamPage(
                team.name(),
                team.areaName() == null ? "It is in no service area." : "Service area: " + team.areaName() + ".",
                managers.isEmpty() ? null : Wording.byHolder("Who manages it", managers, today, mayChange),
                mayChange
                        ? Button.secondaryLink(
                                "Add a manager or deputy",
                                StructureLinks.newResponsibility(
                                        ResponsibilityKind.MANAGES_TEAM,
                                        team.id().value()))
                        : null,
                mayChange ? area(areas, team.area()) : null,
                StructureLinks.team(team.id()),
                workers.stream()
                        .map(worker -> new Link(worker.name(), StructureLinks.worker(worker.id())))
                        .sorted((a, b) -> a.label().compareTo(b.label()))
                        .toList());
    }

    private static Select area(List<StructureLines.AreaRow> areas, @Nullable ServiceAreaId chosen) {
        List<Choice> choices = Stream.concat(
                        Stream.of(Choice.of("", "None")),
                        areas.stream()
                                .map(area -> Choice.of(Long.toString(area.id().value()), area.name())))
                .toList();
        return Select.of("area", "Service area", choices).chosen(chosen == null ? "" : Long.toString(chosen.value()));
    }
}
