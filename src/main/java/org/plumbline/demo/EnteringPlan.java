package org.plumbline.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plumbline.demo.county.County;
import org.plumbline.evaluation.PublishedTools;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.framework.PracticeStandardId;
import org.plumbline.inspection.EnteringRecommendations;
import org.plumbline.inspection.NewRecommendations;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.RecommendationSource;
import org.plumbline.inspection.Recommendations;
import org.plumbline.plan.LiveMeasures;
import org.plumbline.plan.board.PastBoards;
import org.plumbline.plan.board.challenge.PastQuestions;
import org.plumbline.plan.chain.LinkTarget;
import org.plumbline.plan.chain.LinkingPlanActions;
import org.plumbline.plan.keeping.AddingEvidence;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.ChangingPlanActions;
import org.plumbline.plan.keeping.EndingPhases;
import org.plumbline.plan.keeping.FreezingVersions;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.plan.keeping.Milestones;
import org.plumbline.plan.keeping.NotingMeasures;
import org.plumbline.plan.keeping.NotingMilestones;
import org.plumbline.plan.keeping.NotingOnActions;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.plumbline.plan.prompting.PromptingLeads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters the fictional plan of two phases through the activities of the pages, each on its day. */
@Component
class EnteringPlan {
    private static final int DAYS_SINCE_REVIEW = 470;

    private final EnteringRecommendations recommendations;
    private final Recommendations kept;
    private final BoardPlay.Doors boards;
    private final PromptingLeads prompting;
    private final Desk desk;

    /** What people do to plans. */
    record Desk(
            MakingPlans making,
            AgreeingPlanActions agreeing,
            ChangingPlanActions changing,
            TakingPlanSteps steps,
            AddingEvidence evidence,
            NotingMilestones milestones,
            Milestones keptMilestones,
            NotingMeasures measures,
            LiveMeasures live,
            NotingOnActions notes,
            EndingPhases ending,
            FreezingVersions freezing,
            PlanActions actions,
            EnteringTasks tasks,
            LinkingPlanActions linking,
            PublishedTools tools) {

        /** A practice standard by its number, or a domain or check of the tool that evaluations begin with. */
        LinkTarget target(String words) {
            if (words.matches("\\d+")) {
                return new LinkTarget.Standard(new PracticeStandardId(Integer.parseInt(words)));
            }
            List<String> codes = List.of(words.split(" "));
            long tool = tools.getCurrent().id();
            return new LinkTarget.Question(
                    new ToolQuestion(tool, codes.getFirst(), codes.size() == 1 ? null : codes.getLast()));
        }
    }

    EnteringPlan(
            EnteringRecommendations recommendations,
            PromptingLeads prompting,
            MakingPlans making,
            AgreeingPlanActions agreeing,
            ChangingPlanActions changing,
            TakingPlanSteps steps,
            AddingEvidence evidence,
            NotingMilestones milestones,
            Milestones keptMilestones,
            NotingMeasures measures,
            LiveMeasures live,
            NotingOnActions notes,
            EndingPhases ending,
            FreezingVersions freezing,
            PlanActions actions,
            EnteringTasks tasks,
            LinkingPlanActions linking,
            PublishedTools tools,
            Recommendations kept,
            PastBoards boards,
            PastQuestions questions) {
        this.recommendations = recommendations;
        this.kept = kept;
        this.boards = new BoardPlay.Doors(boards, questions, tasks);
        this.prompting = prompting;
        this.desk = new Desk(
                making,
                agreeing,
                changing,
                steps,
                evidence,
                milestones,
                keptMilestones,
                measures,
                live,
                notes,
                ending,
                freezing,
                actions,
                tasks,
                linking,
                tools);
    }

    /** Enters it, up to today. */
    @Transactional
    void enter(County county, LocalDate today, DemoPeople.Register people, Consumer<String> say) {
        PlanScript script = PlanScript.read();
        var cast = new PlanCast(Cast.of(county, today), people, today);
        var source = new NewRecommendations(
                RecommendationSource.COMMISSIONER,
                "Commissioner's review of children's services",
                today.minusDays(DAYS_SINCE_REVIEW),
                script.ofKind("recommendation").stream()
                        .map(line -> new NewRecommendations.Item(
                                line.number(0), line.text(2), line.text(1).equals("yes")))
                        .toList());
        var entered = recommendations.enter(source, cast.officer(0).by().account());
        if (entered instanceof EnteringRecommendations.Entered made) {
            var recommended = new PlanPlay.Recommended(made.ids(), ofLatestInspection());
            int actions = new PlanPlay(desk, cast, script, recommended, new BoardPlay(boards, cast)).play();
            say.accept("  an improvement plan of two phases with %,d actions, and the %,d boards it answers to"
                    .formatted(actions, script.ofKind("board").size()));
            prompting.prompt();
        }
    }

    private List<RecommendationId> ofLatestInspection() {
        List<Recommendation> inspected =
                kept.list().stream().filter(one -> one.inspection() != null).toList();
        Optional<LocalDate> latest = inspected.stream()
                .flatMap(one -> Stream.ofNullable(one.madeOn()))
                .max(Comparator.naturalOrder());
        return inspected.stream()
                .filter(one -> latest.equals(Optional.ofNullable(one.madeOn())))
                .sorted(Comparator.comparingLong(one -> one.id().value()))
                .map(Recommendation::id)
                .toList();
    }
}
