package org.plumbline.plan.chain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.evaluation.AnsweringEvaluations;
import org.plumbline.evaluation.PublishedTools;
import org.plumbline.evaluation.QuestionFigures;
import org.plumbline.evaluation.QuestionFigures.Days;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.framework.PracticeStandard;
import org.plumbline.framework.PracticeStandardId;
import org.plumbline.framework.PracticeStandards;
import org.plumbline.inspection.Recommendations;
import org.plumbline.page.Dates;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.chain.Chain.LinkedQuestion;
import org.plumbline.plan.chain.Chain.LinkedStandard;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.PlanActions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what bears on a plan action through its links. Evaluations that somebody is shown are on the trail. */
@Service
class ReadingChain {
    /** Two years: what was, and what became of it. */
    private static final int QUARTERS = 8;

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final PlanActions actions;
    private final Links links;
    private final Recommendations recommendations;
    private final PracticeStandards standards;
    private final PublishedTools tools;
    private final QuestionFigures figures;
    private final MeasuredActions measured;
    private final AnsweringEvaluations evaluations;
    private final PermissionMatrix permissions;
    private final Clock clock;

    ReadingChain(
            PlanActions actions,
            Links links,
            Recommendations recommendations,
            PracticeStandards standards,
            PublishedTools tools,
            QuestionFigures figures,
            MeasuredActions measured,
            AnsweringEvaluations evaluations,
            PermissionMatrix permissions,
            Clock clock) {
        this.actions = actions;
        this.links = links;
        this.recommendations = recommendations;
        this.standards = standards;
        this.tools = tools;
        this.figures = figures;
        this.measured = measured;
        this.evaluations = evaluations;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * The chain of the action, as far as somebody may see it.
     *
     * @param most how many evaluations to list
     * @throws NotFound when there is no such action
     */
    @Transactional
    Chain read(PlanActionId id, SignedIn person, Reach reach, int most) {
        PlanActionRow action = get(id);
        LocalDate today = Dates.dayOf(clock.instant());
        Days days = lastQuarters(today);
        Held held = held(action, today);
        List<ToolQuestion> asked = held.asked();
        return new Chain(
                action,
                recommendations.listByIds(action.terms().recommendations()),
                held.standards,
                held.questions,
                days,
                asked.isEmpty() ? List.of() : figures.countGrades(asked, days),
                asked.isEmpty() ? List.of() : figures.countAnswers(asked, days),
                asked.isEmpty() ? List.of() : figures.countFindings(asked, days, today),
                measured.list(List.of(id)),
                evaluations(asked, days, person, reach, most));
    }

    /** The chain of the action in short. */
    @Transactional
    ChainPartial.Found readShort(PlanActionRow action, SignedIn person, Reach reach, int most, boolean mayLink) {
        LocalDate today = Dates.dayOf(clock.instant());
        Days days = lastQuarters(today);
        Held held = held(action, today);
        List<ToolQuestion> asked = held.asked();
        return new ChainPartial.Found(
                action.id(),
                recommendations.listByIds(action.terms().recommendations()),
                held.standards,
                held.questions,
                days,
                figures.countTogether(List.of(asked), days, today).getFirst(),
                evaluations(asked, days, person, reach, most),
                mayLink);
    }

    /** What an action is linked to, with what the links lead to. */
    private record Held(List<LinkedStandard> standards, List<LinkedQuestion> questions) {
        List<ToolQuestion> asked() {
            return questions.stream()
                    .map(question -> questionOf(question.link()))
                    .toList();
        }
    }

    private Held held(PlanActionRow action, LocalDate today) {
        List<Link> held = links.listOf(action.id());
        return new Held(
                standards(held, today), held.stream().flatMap(this::question).toList());
    }

    private AnsweringEvaluations.@Nullable Part evaluations(
            List<ToolQuestion> asked, Days days, SignedIn person, Reach reach, int most) {
        return permissions.allows(person.roles(), Permission.SEE_EVALUATIONS) && !asked.isEmpty()
                ? evaluations.list(asked, days, reach, most)
                : null;
    }

    /**
     * The action.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    PlanActionRow get(PlanActionId id) {
        return actions.find(id).orElseThrow(() -> new NotFound("There is no such plan action"));
    }

    static Days lastQuarters(LocalDate today) {
        LocalDate quarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
        return new Days(quarter.minusMonths((long) (QUARTERS - 1) * MONTHS_OF_A_QUARTER), today);
    }

    private List<LinkedStandard> standards(List<Link> held, LocalDate today) {
        if (held.stream().noneMatch(link -> link.target() instanceof LinkTarget.Standard)) {
            return List.of();
        }
        Map<PracticeStandardId, PracticeStandard> byId =
                standards.list(today).stream().collect(Collectors.toMap(PracticeStandard::id, Function.identity()));
        return held.stream()
                .flatMap(link -> link.target() instanceof LinkTarget.Standard(PracticeStandardId id)
                        ? Stream.ofNullable(byId.get(id)).map(standard -> new LinkedStandard(link, standard))
                        : Stream.empty())
                .toList();
    }

    private Stream<LinkedQuestion> question(Link link) {
        return link.target() instanceof LinkTarget.Question(ToolQuestion question)
                ? tools.findWording(question).stream().map(wording -> new LinkedQuestion(link, wording))
                : Stream.empty();
    }

    private static ToolQuestion questionOf(Link link) {
        return switch (link.target()) {
            case LinkTarget.Question(ToolQuestion question) -> question;
            case LinkTarget.Standard standard -> throw new IllegalArgumentException("No question: " + standard);
        };
    }
}
