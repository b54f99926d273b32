package org.plumbline.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.access.AccountId;
import org.plumbline.access.Role;
import org.plumbline.demo.county.County;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.LinkingRecommendations;
import org.plumbline.inspection.PastInspections;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.RecommendationState;
import org.plumbline.inspection.Recommendations;
import org.plumbline.inspection.SayingHowItStands;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters two inspections, years apart, with one theme that came back after it was said to be complete. */
@Component
class EnteringInspections {
    private static final int MANAGEMENT_OVERSIGHT = 1;
    private static final int SUPERVISION = 4;

    private final PastInspections inspections;
    private final Recommendations recommendations;
    private final SayingHowItStands saying;
    private final LinkingRecommendations linking;

    EnteringInspections(
            PastInspections inspections,
            Recommendations recommendations,
            SayingHowItStands saying,
            LinkingRecommendations linking) {
        this.inspections = inspections;
        this.recommendations = recommendations;
        this.saying = saying;
        this.linking = linking;
    }

    @Transactional
    void enter(County county, LocalDate today, DemoPeople.Register people, Consumer<String> say) {
        String name = Cast.of(county, today).stream()
                .filter(persona -> persona.role() == Role.PLAN_OFFICER)
                .findFirst()
                .orElseThrow()
                .name();
        AccountId officer = people.account(name);
        LocalDate earlier = FictionalReports.publishedEarlier(today);
        InspectionId first = inspections.enter(FictionalReports.earlier(County.NAME, earlier), officer);
        InspectionId second =
                inspections.enter(FictionalReports.later(County.NAME, FictionalReports.publishedLater(today)), officer);
        saying.say(
                numbered(first, MANAGEMENT_OVERSIGHT),
                RecommendationState.SAID_COMPLETE,
                earlier.plusMonths(14),
                "Improvement Board: every team manager has been trained in oversight; the action was closed",
                officer);
        saying.say(
                numbered(first, SUPERVISION),
                RecommendationState.SAID_COMPLETE,
                earlier.plusMonths(17),
                "Improvement Board: a new supervision template is in use in all teams",
                officer);
        linking.link(
                numbered(second, MANAGEMENT_OVERSIGHT),
                numbered(first, MANAGEMENT_OVERSIGHT),
                "Both ask managers to see drift and to follow their own decisions through",
                officer);
        say.accept("  2 inspections with their recommendations");
    }

    private RecommendationId numbered(InspectionId inspection, int number) {
        List<Recommendation> all = recommendations.list();
        return all.stream()
                .filter(one -> inspection.equals(one.inspection())
                        && Integer.valueOf(number).equals(one.number()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
