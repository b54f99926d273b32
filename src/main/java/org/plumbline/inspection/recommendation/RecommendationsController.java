package org.plumbline.inspection.recommendation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.AnswersRecommendations;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.Recurrences;
import org.plumbline.page.Form;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The list of recommendations of every source. */
@Controller
class RecommendationsController {
    private static final int PAGE_SIZE = 50;

    private final RecommendationLists lists;
    private final Answers answers;
    private final Recurrences recurrences;
    private final PermissionMatrix permissions;
    private final Pages pages;

    RecommendationsController(
            RecommendationLists lists,
            Answers answers,
            Recurrences recurrences,
            PermissionMatrix permissions,
            Pages pages) {
        this.lists = lists;
        this.answers = answers;
        this.recurrences = recurrences;
        this.permissions = permissions;
        this.pages = pages;
    }

    @GetMapping(InspectionLinks.RECOMMENDATIONS)
    @Requires(Permission.SEE_INSPECTIONS)
    @Transactional(readOnly = true)
    View showRecommendations(Form form, SignedIn person) {
        RecommendationFilter filter = RecommendationFilter.of(form);
        List<ListedRecommendation> found = lists.list(filter, PAGE_SIZE + 1);
        List<ListedRecommendation> shown = found.subList(0, Math.min(found.size(), PAGE_SIZE));
        return pages.show(
                Sheet.of(Section.RECOMMENDATIONS, RecommendationsPage.TITLE),
                RecommendationsPage.of(
                        filter,
                        shown,
                        found.size() > PAGE_SIZE,
                        countAnswers(shown, person),
                        recurrences.listRecurring(),
                        permissions.allows(person.roles(), Permission.KEEP_INSPECTIONS)));
    }

    private Map<RecommendationId, Long> countAnswers(List<ListedRecommendation> shown, SignedIn person) {
        List<RecommendationId> ids =
                shown.stream().map(one -> one.recommendation().id()).toList();
        return answers.to(ids, person).stream()
                .collect(Collectors.groupingBy(AnswersRecommendations.Answer::recommendation, Collectors.counting()));
    }
}
