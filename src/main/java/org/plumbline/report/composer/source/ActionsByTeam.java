package org.plumbline.report.composer.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.action.ActionFigures;
import org.plumbline.action.ActionFigures.TeamRow;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.Teams;
import org.plumbline.report.composer.figure.CountGrid;
import org.plumbline.report.composer.figure.CountGrid.Across;
import org.plumbline.report.composer.figure.CountGrid.Line;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.composer.figure.FigureTable;
import org.springframework.stereotype.Component;

/** The actions of the register as they stand, by team, in alphabetical order; never published. */
@Component
class ActionsByTeam implements FigureSource {
    private static final Map<String, ToIntFunction<TeamRow>> STATES = Map.of(
            "state=open", TeamRow::open,
            "state=overdue", TeamRow::overdue,
            "state=waiting", TeamRow::waiting,
            "state=verified", TeamRow::verified);
    private static final List<Across> COLUMNS = List.of(
            new Across("Open", "state=open", ""),
            new Across("Of these overdue", "state=overdue", ""),
            new Across("Of these waiting to be verified", "state=waiting", ""),
            new Across("Verified, ever", "state=verified", ""));

    private final ActionFigures actions;
    private final Teams teams;

    ActionsByTeam(ActionFigures actions, Teams teams) {
        this.actions = actions;
        this.teams = teams;
    }

    @Override
    public String query() {
        return "actions-by-team";
    }

    @Override
    public String label() {
        return "Actions open, overdue and verified, by team (never public)";
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        List<TeamRow> rows = actions.listByTeam(request.today(), Everything.REACH);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<TeamId, String> names =
                teams.list().stream().collect(Collectors.toMap(Teams.TeamRow::id, Teams.TeamRow::name));
        Map<String, TeamRow> bySlice = rows.stream().collect(Collectors.toMap(ActionsByTeam::slice, row -> row));
        List<Line> lines = rows.stream()
                .map(row -> new Line(name(row.team(), names), slice(row), request.today(), request.today()))
                .sorted(Comparator.comparing(Line::label))
                .toList();
        FigureTable table = new CountGrid("Actions by team", "Team", "actions-register", COLUMNS)
                .withoutAll()
                .table(
                        lines,
                        new Line("All teams", "", request.today(), request.today()),
                        (line, across) -> count(bySlice.get(line.slice()), across))
                .noting("The team that held the child when the action was agreed. Teams stand in alphabetical order;"
                        + " nothing is ranked.");
        return Optional.of(Figure.of(query(), "Actions by team", request.today(), List.of(FigurePart.of(table)))
                .asInternal());
    }

    private static long count(@Nullable TeamRow row, Across across) {
        ToIntFunction<TeamRow> number = STATES.get(across.slice());
        return row == null || number == null ? 0 : number.applyAsInt(row);
    }

    private static String name(@Nullable TeamId team, Map<TeamId, String> names) {
        return team == null ? "No team" : names.getOrDefault(team, "A team no longer known");
    }

    private static String slice(TeamRow row) {
        TeamId team = row.team();
        return "team=" + (team == null ? "none" : team.value());
    }
}
