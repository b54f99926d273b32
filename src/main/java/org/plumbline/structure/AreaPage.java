package org.plumbline.structure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.ResponsibilityKind;
import org.plumbline.authority.Teams.TeamRow;
import org.plumbline.page.Button;
import org.plumbline.page.Link;
import org.plumbline.page.Table;

/**
 * A service area.
 *
 * @param heads who headed, heads or will head it, or null when nobody ever did
 */
record AreaPage(
        String name, @Nullable Table heads, @Nullable Button addHead, List<Link> teams) {

    static AreaPage of(
            StructureLines.AreaRow area,
            List<TeamRow> teams,
            List<AnswersFor> heads,
            boolean mayChange,
            LocalDate today) {
        return new AreaPage(
                area.name(),
                heads.isEmpty() ? null : Wording.byHolder("Who heads it", heads, today, mayChange),
                mayChange
                        ? Button.secondaryLink(
                                "Add a head of service or deputy",
                                StructureLinks.newResponsibility(
                                        ResponsibilityKind.HEADS_SERVICE_AREA,
                                        area.id().value()))
                        : null,
                teams.stream()
                        .filter(team -> area.id().equals(team.area()))
                        .map(team -> new Link(team.name(), StructureLinks.team(team.id())))
                        .toList());
    }
}
