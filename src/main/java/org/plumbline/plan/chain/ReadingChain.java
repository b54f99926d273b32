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
import org.plumbline.database.Together;
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
import org.plumbline.plan.ActionSnapshot.AnsweredRecommendation;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.chain.Chain.LinkedQuestion;
import org.plumbline.plan.chain.Chain.LinkedStandard;
import org.plumbline.plan.chain.MeasuredActions.Measured;
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
    private final Together together;
    private final Recommendations recommendations;
    private final PublishedTools tools;
    private final QuestionFigures figures;
    private final AnsweringEvaluations evaluations;
    private final PermissionMatrix permissions;
    private final Clock clock;

    ReadingChain(
            PlanActions actions,
            Together together,
            Recommendations recommendations,
            PublishedTools tools,
            QuestionFigures figures,
            AnsweringEvaluations evaluations,
            PermissionMatrix permissions,
            Clock clock) {
        this.actions = actions;
        this.together = together;
        this.recommendations = recommendations;
        this.tools = tools;
        this.figures = figures;
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
                figures.count(asked, days, today),
                held.measures,
                evaluations(asked, days, person, reach, most));
    }

    /**
     * The chain of the action in short.
     *
     * @param answers the recommendations it answers
     */
    @Transactional
    ChainPartial.Found readShort(
            PlanActionRow action,
            List<AnsweredRecommendation> answers,
            SignedIn person,
            Reach reach,
            int most,
            boolean mayLink) {
        LocalDate today = Dates.dayOf(clock.instant());
        Days days = lastQuarters(today);
        Held held = held(action, today);
        List<ToolQuestion> asked = held.asked();
        AnsweringEvaluations.@Nullable Glance found =
                mayOpen(person) && !asked.isEmpty() ? evaluations.listGlance(asked, days, reach, most) : null;
        return new ChainPartial.Found(
                action.id(),
                answers,
                held.standards,
                held.questions,
                days,
                found == null ? figures.countInAll(List.of(asked), days, today).getFirst() : found.inAll(),
                found == null ? null : found.evaluations(),
                mayLink);
    }

    /** What an action is linked to, with what the links lead to. */
    private record Held(List<LinkedStandard> standards, List<LinkedQuestion> questions, List<Measured> measures) {
        List<ToolQuestion> asked() {
            return questions.stream()
                    .map(question -> questionOf(question.link()))
                    .toList();
        }
    }

    private Held held(PlanActionRow action, LocalDate today) {
        Together.Found found = together.ask(
                Map.of("actions", List.of(action.id().value()), "day", today),
                Links.PART,
                PracticeStandards.PART,
                MeasuredActions.PART);
        List<Link> held = Links.ofEach(found.of(Links.PART)).getOrDefault(action.id(), List.of());
        return new Held(
                standards(held, found.of(PracticeStandards.PART)),
                held.stream().flatMap(this::question).toList(),
                found.of(MeasuredActions.PART));
    }

    private AnsweringEvaluations.@Nullable Part evaluations(
            List<ToolQuestion> asked, Days days, SignedIn person, Reach reach, int most) {
        return mayOpen(person) && !asked.isEmpty() ? evaluations.list(asked, days, reach, most) : null;
    }

    private boolean mayOpen(SignedIn person) {
        return permissions.allows(person.roles(), Permission.SEE_EVALUATIONS);
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

    private static List<LinkedStandard> standards(List<Link> held, List<PracticeStandard> standing) {
        Map<PracticeStandardId, PracticeStandard> byId =
                standing.stream().collect(Collectors.toMap(PracticeStandard::id, Function.identity()));
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
