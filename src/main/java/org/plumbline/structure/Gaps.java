package org.plumbline.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.authority.Structure;
import org.plumbline.authority.Teams.TeamRow;
import org.plumbline.authority.WorkerId;
import org.plumbline.page.Link;

/** What the structure does not say and somebody will need: each gap in words, leading to where it is filled. Pure. */
final class Gaps {
    private Gaps() {}

    /** All gaps on the day, by area and team. */
    static List<Link> of(
            Structure structure, List<StructureLines.AreaRow> areas, List<TeamRow> teams, LocalDate today) {
        List<Link> gaps = new ArrayList<>();
        for (StructureLines.AreaRow area : areas) {
            if (structure.headsOf(area.id(), today).isEmpty()) {
                gaps.add(new Link("Nobody is known to head " + area.name(), StructureLinks.area(area.id())));
            }
        }
        teams.forEach(team -> gaps.addAll(ofTeam(structure, team, today)));
        return gaps;
    }

    private static List<Link> ofTeam(Structure structure, TeamRow team, LocalDate today) {
        List<Link> gaps = new ArrayList<>();
        String href = StructureLinks.team(team.id());
        List<WorkerId> managers = structure.managersOf(team.id(), today);
        if (team.area() == null) {
            String also = managers.isEmpty() ? ", and has no known manager" : "";
            gaps.add(new Link(team.name() + " is in no service area" + also, href));
        }
        if (managers.isEmpty()) {
            if (team.area() != null) {
                gaps.add(new Link(team.name() + " has no known manager: calls go up to the next level", href));
            }
        } else if (managers.stream().allMatch(manager -> structure.isAway(manager, today))) {
            gaps.add(new Link("Everybody who manages " + team.name() + " is away and nobody stands in", href));
        } else if (managers.stream()
                .allMatch(manager -> structure.managersOf(manager, today).isEmpty())) {
            gaps.add(new Link(
                    "No service manager is known for " + team.name(), StructureLinks.worker(managers.getFirst())));
        }
        return gaps;
    }
}
