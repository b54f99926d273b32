package org.plumbline.evaluation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.SignedIn;
import org.plumbline.evaluation.RestsOnEvaluations;
import org.plumbline.evaluation.RestsOnEvaluations.Resting;
import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.evaluation.recording.Evaluation;
import org.plumbline.evaluation.tool.ComplianceCheck;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.page.Cell;
import org.plumbline.page.Table;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What in other rooms a completed evaluation bears on: the chain upwards. */
@Component
class BearsOn {
    private final ObjectProvider<RestsOnEvaluations> rooms;

    BearsOn(ObjectProvider<RestsOnEvaluations> rooms) {
        this.rooms = rooms;
    }

    /** A row for each thing that rests on a domain which applies to this child; null where nothing does. */
    @Nullable
    Table table(Evaluation evaluation, SignedIn person) {
        if (evaluation.row().state() != EvaluationState.COMPLETED) {
            return null;
        }
        List<List<Cell>> rows = rooms.orderedStream()
                .flatMap(room -> room.list(evaluation.row().toolVersion(), person).stream())
                .filter(resting -> applies(evaluation, resting))
                .map(resting -> row(evaluation, resting))
                .toList();
        return rows.isEmpty()
                ? null
                : Table.of("What this evaluation bears on")
                        .column("Plan action")
                        .column("Through")
                        .column("Status")
                        .rows(rows);
    }

    private static boolean applies(Evaluation evaluation, Resting resting) {
        return evaluation
                .tool()
                .findDomain(resting.question().domain())
                .filter(domain -> !evaluation.effective().isSetAside(domain))
                .isPresent();
    }

    private static List<Cell> row(Evaluation evaluation, Resting resting) {
        return List.of(
                Cell.link(resting.words(), resting.href()).leadingTo(resting.above()),
                Cell.text(through(evaluation, resting)),
                resting.status() == null ? Cell.text("") : Cell.tag(resting.status()));
    }

    private static String through(Evaluation evaluation, Resting resting) {
        Domain domain =
                evaluation.tool().findDomain(resting.question().domain()).orElseThrow();
        return domain.checks().stream()
                .filter(check -> check.code().equals(resting.question().check()))
                .map(ComplianceCheck::question)
                .findFirst()
                .map(question -> domain.title() + ": " + question)
                .orElse(domain.title());
    }
}
