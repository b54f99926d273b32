package org.plumbline.inspection.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.LinkingRecommendations;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.Recommendations;
import org.plumbline.inspection.Recurrences;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Linking a recommendation to one that said the same before or after. */
@Controller
class LinkController {
    private final RecommendationLists lists;
    private final Recommendations recommendations;
    private final Recurrences recurrences;
    private final LinkingRecommendations linking;
    private final Pages pages;

    LinkController(
            RecommendationLists lists,
            Recommendations recommendations,
            Recurrences recurrences,
            LinkingRecommendations linking,
            Pages pages) {
        this.lists = lists;
        this.recommendations = recommendations;
        this.recurrences = recurrences;
        this.linking = linking;
        this.pages = pages;
    }

    @GetMapping("/recommendations/{id}/link")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional(readOnly = true)
    View showLink(@PathVariable long id) {
        ListedRecommendation listed = get(id);
        return pages.show(sheet(listed), LinkPage.of(listed, likes(listed), Form.blank(), new FormErrors()));
    }

    @PostMapping("/recommendations/{id}/link")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional
    View submitLink(@PathVariable long id, Form form, SignedIn person) {
        ListedRecommendation listed = get(id);
        FormErrors errors = new FormErrors();
        String chosen = form.has(LinkPage.OTHER) ? form.text(LinkPage.OTHER) : form.text(LinkPage.SUGGESTED);
        Optional<RecommendationId> other = RecommendationId.findIn(chosen);
        errors.addIf(chosen.isEmpty(), LinkPage.OTHER, "Choose a recommendation, or enter its reference");
        errors.addIf(
                !chosen.isEmpty() && other.isEmpty(),
                LinkPage.OTHER,
                "“" + chosen + "” is not a reference, such as REC-12");
        String why = form.required(LinkPage.WHY, "why it is the same", errors);
        RecommendationId here = listed.recommendation().id();
        if (!errors.any() && other.isPresent() && linking.link(here, other.get(), why, person.account())) {
            return pages.seeOther(
                    InspectionLinks.recommendation(here),
                    here.reference() + " and " + other.get().reference() + " are linked");
        }
        errors.addIf(
                !errors.any(),
                LinkPage.OTHER,
                "There is no other recommendation " + chosen + ", or the two are linked already");
        return pages.invalid(sheet(listed), LinkPage.of(listed, likes(listed), form, errors));
    }

    @PostMapping("/recommendations/{id}/unlink")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional
    View submitUnlinking(@PathVariable long id, SignedIn person) {
        RecommendationId here = get(id).recommendation().id();
        return pages.seeOther(
                InspectionLinks.recommendation(here),
                linking.unlink(here, person.account()) ? "Its links were taken back" : "It is linked to none");
    }

    /** Of other sources, and not linked with it yet. */
    private List<TextLikeness.Like> likes(ListedRecommendation listed) {
        Recommendation own = listed.recommendation();
        Set<RecommendationId> linked = recurrences.listOccurrences(own.id()).stream()
                .map(Recommendation::id)
                .collect(Collectors.toSet());
        List<Recommendation> others = recommendations.list().stream()
                .filter(one -> !linked.contains(one.id()) && !one.title().equals(own.title()))
                .toList();
        return TextLikeness.suggest(own, others);
    }

    private ListedRecommendation get(long id) {
        RecommendationId recommendation = new RecommendationId(id);
        return lists.find(recommendation)
                .orElseThrow(() -> new NotFound("There is no recommendation " + recommendation.reference()));
    }

    private static Sheet sheet(ListedRecommendation listed) {
        return Sheet.of(Section.RECOMMENDATIONS, LinkPage.TITLE + ": " + listed.reference())
                .under(
                        listed.reference(),
                        InspectionLinks.recommendation(listed.recommendation().id()));
    }
}
