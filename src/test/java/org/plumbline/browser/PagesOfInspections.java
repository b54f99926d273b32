package org.plumbline.browser;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.EnteringRecommendations;
import org.plumbline.inspection.NewRecommendations;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.RecommendationSource;
import org.plumbline.inspection.RecommendationState;
import org.plumbline.inspection.SayingHowItStands;
import org.plumbline.testing.TestAuthorities;

/** The pages of inspections and recommendations: one authority with some, one without any. */
record PagesOfInspections(TestAuthorities authorities, EnteringRecommendations entering, SayingHowItStands saying)
        implements RouteSource {

    @Override
    public List<Route> routes() {
        SignedIn officer = authorities.aPerson(authorities.anAuthority(), "Bridget Orme", Role.PLAN_OFFICER);
        SignedIn newcomer = authorities.aPerson(authorities.anAuthority(), "Nora Lane", Role.PLAN_OFFICER);
        String recommendation = "/recommendations/" + recommendation(officer).value();
        return List.of(
                Route.of("/recommendations", newcomer),
                Route.of("/recommendations", officer),
                Route.of("/recommendations/new", officer),
                Route.of("/recommendations/{id}", recommendation, officer),
                Route.of("/recommendations/{id}/state", recommendation + "/state", officer),
                Route.of("/recommendations/{id}/withdrawal", recommendation + "/withdrawal", officer),
                Route.of("/inspections/clocks", officer),
                Route.of("/inspections/clocks/{code}", "/inspections/clocks/publish-statement", officer));
    }

    private RecommendationId recommendation(SignedIn officer) {
        return authorities.in(officer.authority(), () -> {
            var entered = (EnteringRecommendations.Entered) entering.enter(
                    new NewRecommendations(
                            RecommendationSource.PEER_REVIEW,
                            "Peer review of winter",
                            LocalDate.of(2026, 1, 12),
                            List.of(new NewRecommendations.Item(
                                    1, "Answer every alert of a reviewing officer.", true))),
                    officer.account());
            RecommendationId id = entered.ids().getFirst();
            saying.say(
                    id,
                    RecommendationState.IN_HAND,
                    LocalDate.of(2026, 2, 3),
                    "Improvement Board: a tracker of alerts is being made",
                    officer.account());
            return id;
        });
    }
}
