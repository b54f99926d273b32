package org.plumbline.plan.chain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.database.Together;
import org.plumbline.evaluation.QuestionFigures;
import org.plumbline.evaluation.QuestionFigures.InAll;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.page.Dates;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.chain.MeasuredActions.Measured;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what bears on plan actions, as many at a time as a page shows. */
@Service
class CountingBearings {
    private final Together together;
    private final QuestionFigures figures;
    private final Clock clock;

    CountingBearings(Together together, QuestionFigures figures, Clock clock) {
        this.together = together;
        this.figures = figures;
        this.clock = clock;
    }

    /** What bears on each of these actions, of which there is one at least, over the days of {@link #days}. */
    @Transactional(readOnly = true)
    Map<PlanActionId, Bearing> count(List<PlanActionId> actions) {
        Together.Found parts = together.ask(
                Map.of("actions", actions.stream().map(PlanActionId::value).toList()),
                Links.PART,
                MeasuredActions.PART);
        Map<PlanActionId, List<Link>> held = Links.ofEach(parts.of(Links.PART));
        List<List<ToolQuestion>> groups = actions.stream()
                .map(action -> questions(held.getOrDefault(action, List.of())))
                .toList();
        List<InAll> found = figures.countInAll(groups, days(), today());
        Map<PlanActionId, List<Measured>> measures =
                parts.of(MeasuredActions.PART).stream().collect(Collectors.groupingBy(Measured::action));
        Map<PlanActionId, Bearing> bearings = new HashMap<>();
        for (int place = 0; place < actions.size(); place++) {
            PlanActionId action = actions.get(place);
            bearings.put(
                    action,
                    new Bearing(groups.get(place).size(), found.get(place), measures.getOrDefault(action, List.of())));
        }
        return bearings;
    }

    /** The days of completion that are counted. */
    QuestionFigures.Days days() {
        return ReadingChain.lastQuarters(today());
    }

    static List<ToolQuestion> questions(List<Link> held) {
        return held.stream()
                .flatMap(link -> link.target() instanceof LinkTarget.Question(ToolQuestion question)
                        ? Stream.of(question)
                        : Stream.empty())
                .toList();
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
