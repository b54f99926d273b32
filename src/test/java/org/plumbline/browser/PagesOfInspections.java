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
import org.plumbline.inspection.draft.SampleReport;
import org.plumbline.testing.TestAuthorities;
import org.springframework.context.ApplicationContext;

/** The pages of inspections and recommendations: one authority with some, one without any. */
record PagesOfInspections(
        TestAuthorities authorities,
        EnteringRecommendations entering,
        SayingHowItStands saying,
        ApplicationContext application)
        implements RouteSource {

    @Override
    public List<Route> routes() {
        SignedIn officer = authorities.aPerson(authorities.anAuthority(), "Bridget Orme", Role.PLAN_OFFICER);
        SignedIn newcomer = authorities.aPerson(authorities.anAuthority(), "Nora Lane", Role.PLAN_OFFICER);
        String recommendation = "/recommendations/" + recommendation(officer).value();
        String inspection = "/inspections/"
                + SampleReport.confirmed(application, officer, "hertfordshire-2015-nov")
                        .value();
        String draft = "/inspections/drafts/" + SampleReport.drafted(application, officer, "buckinghamshire-2022-feb");
        String unread = "/inspections/sent/" + SampleReport.sent(application, officer, "plan.pdf", new byte[] {1});
        SampleReport.readAll(application, officer);
        return List.of(
                Route.of("/inspections", newcomer),
                Route.of("/inspections", officer),
                Route.of("/inspections/new", officer),
                Route.of("/inspections/sent/{id}", unread, officer),
                Route.of("/inspections/{id}", inspection, officer),
                Route.of("/inspections/{id}/clocks/{code}", inspection + "/clocks/final-statement", officer),
                Route.of("/inspections/drafts/{id}", draft, officer),
                Route.of("/inspections/drafts/{id}/head", draft + "/head", officer),
                Route.of("/inspections/drafts/{id}/{part}", draft + "/recommendations?add=yes", officer),
                Route.of("/inspections/drafts/{id}/{part}", draft + "/judgements", officer),
                Route.of("/recommendations", newcomer),
                Route.of("/recommendations", officer),
                Route.of("/recommendations/new", officer),
                Route.of("/recommendations/{id}", recommendation, officer),
                Route.of("/recommendations/{id}/link", recommendation + "/link", officer),
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
