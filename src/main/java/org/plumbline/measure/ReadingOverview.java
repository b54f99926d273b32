package org.plumbline.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.action.ActionFigures;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.Teams;
import org.plumbline.evaluation.EvaluationFigures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the figures of the overview. */
@Service
class ReadingOverview {
    private final EvaluationFigures evaluations;
    private final ActionFigures actions;
    private final Teams teams;

    ReadingOverview(EvaluationFigures evaluations, ActionFigures actions, Teams teams) {
        this.evaluations = evaluations;
        this.actions = actions;
        this.teams = teams;
    }

    @Transactional(readOnly = true)
    Overview read(Period period, Viewpoint viewpoint, LocalDate today) {
        return new Overview(
                period,
                evaluations.countGrades(period.from(), period.to()).stream()
                        .filter(count -> viewpoint.counts(count.team()))
                        .toList(),
                evaluations.countProgress(period.firstDay(), period.lastDay(), today).stream()
                        .filter(count -> viewpoint.counts(count.team()))
                        .toList(),
                byTeamName(actions.listByTeam(today, viewpoint.reach())),
                actions.listByMonth(period.from(), period.to(), viewpoint.reach()));
    }

    /** In the order in which teams are listed, those of no team last. */
    private List<ActionCount> byTeamName(List<ActionFigures.TeamRow> rows) {
        Map<@Nullable TeamId, ActionFigures.TeamRow> byTeam = new HashMap<>();
        rows.forEach(row -> byTeam.put(row.team(), row));
        List<ActionCount> counts = new ArrayList<>();
        for (Teams.TeamRow team : teams.list()) {
            add(byTeam.get(team.id()), team.name(), counts);
        }
        add(byTeam.get(null), null, counts);
        return counts;
    }

    private static void add(ActionFigures.@Nullable TeamRow row, @Nullable String name, List<ActionCount> counts) {
        if (row != null) {
            counts.add(new ActionCount(name, row.open(), row.overdue(), row.waiting(), row.verified()));
        }
    }
}
