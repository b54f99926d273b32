package org.plumbline.report.composer.source;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.plumbline.action.ActionFigures;
import org.plumbline.action.ActionFigures.TeamRow;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigurePart;
import org.springframework.stereotype.Component;

/** The actions of the register as they stand. */
@Component
class ActionsNow implements FigureSource {
    private final ActionFigures actions;

    ActionsNow(ActionFigures actions) {
        this.actions = actions;
    }

    @Override
    public String query() {
        return "actions-now";
    }

    @Override
    public String label() {
        return "Actions open, overdue and verified";
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        List<TeamRow> teams = actions.listByTeam(request.today(), Everything.REACH);
        if (teams.isEmpty()) {
            return Optional.empty();
        }
        KeyRows rows = new KeyRows(request.today(), request.today());
        int open = rows.add("Actions open", "actions-open", sum(teams, TeamRow::open));
        int overdue = rows.add("Of these overdue", "actions-overdue", sum(teams, TeamRow::overdue));
        int waiting = rows.add(
                "Of these waiting for somebody to verify them", "actions-waiting", sum(teams, TeamRow::waiting));
        rows.within(open, overdue, waiting);
        rows.add("Actions verified, ever", "actions-verified", sum(teams, TeamRow::verified));
        return Optional.of(Figure.of(
                query(),
                "Actions",
                request.today(),
                List.of(FigurePart.of(rows.table("Actions as they stood on the day of the snapshot")))));
    }

    private static long sum(List<TeamRow> teams, ToIntFunction<TeamRow> number) {
        return teams.stream().mapToInt(number).sum();
    }
}
