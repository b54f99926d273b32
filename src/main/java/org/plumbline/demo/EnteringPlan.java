package org.plumbline.demo;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.plumbline.demo.county.County;
import org.plumbline.inspection.EnteringRecommendations;
import org.plumbline.inspection.NewRecommendations;
import org.plumbline.inspection.RecommendationSource;
import org.plumbline.plan.LiveMeasures;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters the fictional plan of two phases through the activities of the pages, each on its day. */
@Component
class EnteringPlan {
    private static final int DAYS_SINCE_REVIEW = 470;

    private final EnteringRecommendations recommendations;
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
            EnteringTasks tasks) {}

    EnteringPlan(
            EnteringRecommendations recommendations,
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
            EnteringTasks tasks) {
        this.recommendations = recommendations;
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
                tasks);
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
            int actions = new PlanPlay(desk, cast, script, made.ids()).play();
            say.accept("  an improvement plan of two phases with %,d actions".formatted(actions));
        }
    }
}
