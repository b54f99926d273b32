package org.plumbline.report.composer.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.authority.TeamId;
import org.plumbline.evaluation.EvaluationFigures;
import org.plumbline.evaluation.EvaluationFigures.GradeCount;
import org.plumbline.report.composer.figure.CountGrid.Across;
import org.plumbline.report.composer.figure.CountGrid.Line;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.composer.figure.FigureTable;
import org.springframework.stereotype.Component;

/** Overall grades by team, in alphabetical order; never published. */
@Component
class GradesByTeam implements FigureSource {
    private final EvaluationFigures evaluations;

    GradesByTeam(EvaluationFigures evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String query() {
        return "grades-by-team";
    }

    @Override
    public String label() {
        return "Grades of evaluations, by team (never public)";
    }

    @Override
    public boolean coversMonths() {
        return true;
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        GradeColumns grades = new GradeColumns(evaluations.countGrades(request.firstMonth(), request.lastMonth()));
        if (grades.size() == 0) {
            return Optional.empty();
        }
        Map<String, Map<Across, Long>> byTeam = grades.countedBy(GradesByTeam::name);
        Map<String, String> slices = new LinkedHashMap<>();
        grades.counts().forEach(count -> slices.putIfAbsent(name(count), slice(count)));
        List<Line> lines = slices.entrySet().stream()
                .map(team -> new Line(team.getKey(), team.getValue(), request.firstDay(), request.today()))
                .toList();
        FigureTable table = grades.grid("Overall grades by team", "Team")
                .table(
                        lines,
                        new Line("All teams", "", request.firstDay(), request.today()),
                        (line, across) ->
                                byTeam.getOrDefault(line.label(), Map.of()).getOrDefault(across, 0L))
                .noting("The team that held the case when the evaluation was allocated. Teams stand in alphabetical"
                        + " order; nothing is ranked.");
        return Optional.of(
                Figure.of(query(), "Grades of evaluations by team", request.today(), List.of(FigurePart.of(table)))
                        .asInternal());
    }

    private static String name(GradeCount count) {
        return Objects.requireNonNullElse(count.teamName(), "No team");
    }

    private static String slice(GradeCount count) {
        TeamId team = count.team();
        return "team=" + (team == null ? "none" : team.value());
    }
}
