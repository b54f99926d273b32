package org.plumbline.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.ResponsibilityKind;
import org.plumbline.authority.Structure;
import org.plumbline.authority.Teams.TeamRow;
import org.plumbline.children.ExtractLinks;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.EmptyState;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;

/**
 * The structure at a glance: what is missing, then areas and teams.
 *
 * @param nothingYet what to say while there are neither areas nor teams, or null
 */
record StructurePage(
        String lead,
        List<Link> gaps,
        List<Button> buttons,
        @Nullable EmptyState nothingYet,
        @Nullable Table areas,
        @Nullable Table teams) {

    static StructurePage of(
            Structure structure,
            List<StructureLines.AreaRow> areas,
            List<TeamRow> teams,
            List<AnswersFor> management,
            boolean mayChange,
            LocalDate today) {
        List<Link> gaps = Gaps.of(structure, areas, teams, today);
        return new StructurePage(
                lead(areas.size(), teams.size(), gaps.size()),
                gaps,
                mayChange ? changes() : List.of(Button.secondaryLink("Workers", StructureLinks.WORKERS)),
                areas.isEmpty() && teams.isEmpty() ? noTeamsYet() : null,
                areas.isEmpty() ? null : areas(areas, teams, management, today),
                teams.isEmpty() ? null : teams(teams, management, today));
    }

    private static String lead(int areas, int teams, int gaps) {
        if (areas == 0 && teams == 0) {
            return "Nothing is known yet.";
        }
        String size = Numbers.of(areas, "service area", "service areas") + " and " + Numbers.of(teams, "team", "teams")
                + ". ";
        return size
                + (gaps == 0
                        ? "Every team has a manager and every service area a head."
                        : Numbers.of(gaps, "gap", "gaps") + ".");
    }

    private static EmptyState noTeamsYet() {
        return new EmptyState(
                "No teams yet",
                "Teams and workers come with the first extract. Then say here who manages each team, and which service"
                        + " area it belongs to: safety alerts, overdue actions and the reach of each manager go by it.",
                null);
    }

    private static List<Button> changes() {
        return List.of(
                Button.secondaryLink("Workers", StructureLinks.WORKERS),
                Button.secondaryLink("Add a service area", StructureLinks.NEW_AREA),
                Button.secondaryLink("Take in a file", StructureLinks.IMPORT),
                Button.secondaryLink("Names that may be one worker", ExtractLinks.SPELLINGS));
    }

    private static Table areas(
            List<StructureLines.AreaRow> areas, List<TeamRow> teams, List<AnswersFor> management, LocalDate today) {
        return Table.of("Service areas")
                .column("Service area")
                .column("Head of service")
                .numericColumn("Teams")
                .rows(areas.stream()
                        .map(area -> List.of(
                                Cell.link(area.name(), StructureLinks.area(area.id())),
                                holders(
                                        management,
                                        ResponsibilityKind.HEADS_SERVICE_AREA,
                                        area.id().value(),
                                        today),
                                Cell.number(teams.stream()
                                        .filter(team -> area.id().equals(team.area()))
                                        .count())))
                        .toList());
    }

    private static Table teams(List<TeamRow> teams, List<AnswersFor> management, LocalDate today) {
        List<List<Cell>> rows = new ArrayList<>();
        for (TeamRow team : teams) {
            rows.add(List.of(
                    Cell.link(team.name(), StructureLinks.team(team.id())),
                    Cell.text(team.areaName() == null ? "In no service area" : team.areaName()),
                    holders(
                            management,
                            ResponsibilityKind.MANAGES_TEAM,
                            team.id().value(),
                            today)));
        }
        return Table.of("Teams")
                .column("Team")
                .column("Service area")
                .column("Managed by")
                .rows(rows);
    }

    private static Cell holders(List<AnswersFor> management, ResponsibilityKind kind, long subject, LocalDate today) {
        String names = management.stream()
                .filter(line -> line.kind() == kind && line.subject() == subject && line.holds(today))
                .map(StructurePage::holder)
                .collect(Collectors.joining("; "));
        return Cell.text(names.isEmpty() ? "Nobody known" : names);
    }

    private static String holder(AnswersFor line) {
        String deputy = line.deputy() ? ", deputy" : "";
        return line.holderName() + deputy + (line.away() ? ", away" : "");
    }
}
