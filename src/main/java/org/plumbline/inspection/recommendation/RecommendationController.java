package org.plumbline.inspection.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.AnswersRecommendations;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.RecommendationState;
import org.plumbline.inspection.Recurrences;
import org.plumbline.inspection.SayingHowItStands;
import org.plumbline.inspection.WithdrawingRecommendation;
import org.plumbline.inspection.kept.Revisions;
import org.plumbline.page.Dates;
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

/** One recommendation: its page, what is said of how it stands, its withdrawal. */
@Controller
class RecommendationController {
    private static final String GONE = "This recommendation was withdrawn meanwhile: here is how it stands";

    private final RecommendationLists lists;
    private final Revisions revisions;
    private final Answers answers;
    private final Recurrences recurrences;
    private final SayingHowItStands saying;
    private final WithdrawingRecommendation withdrawing;
    private final PermissionMatrix permissions;
    private final Clock clock;
    private final Pages pages;

    RecommendationController(
            RecommendationLists lists,
            Revisions revisions,
            Answers answers,
            Recurrences recurrences,
            SayingHowItStands saying,
            WithdrawingRecommendation withdrawing,
            PermissionMatrix permissions,
            Clock clock,
            Pages pages) {
        this.lists = lists;
        this.revisions = revisions;
        this.answers = answers;
        this.recurrences = recurrences;
        this.saying = saying;
        this.withdrawing = withdrawing;
        this.permissions = permissions;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/recommendations/{id}")
    @Requires(Permission.SEE_INSPECTIONS)
    @Transactional(readOnly = true)
    View showRecommendation(@PathVariable long id, SignedIn person) {
        ListedRecommendation listed = get(id);
        RecommendationId recommendation = listed.recommendation().id();
        Said said = said(recommendation, person);
        return pages.show(
                Sheet.of(Section.RECOMMENDATIONS, listed.reference() + " " + listed.name()),
                RecommendationPage.of(
                        listed,
                        said.states().getOrDefault(recommendation, List.of()),
                        revisions.listOf(recommendation),
                        said.answers().stream()
                                .filter(answer -> answer.recommendation().equals(recommendation))
                                .toList(),
                        answers.bearingOn(recommendation, person),
                        said.recurring(),
                        permissions.allows(person.roles(), Permission.KEEP_INSPECTIONS)));
    }

    @GetMapping("/recommendations/{id}/state")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional(readOnly = true)
    View showState(@PathVariable long id) {
        ListedRecommendation listed = get(id);
        return pages.show(sheet(listed, StatePage.TITLE), StatePage.blank(listed, Dates.dayOf(clock.instant())));
    }

    @PostMapping("/recommendations/{id}/state")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional
    View submitState(@PathVariable long id, Form form, SignedIn person) {
        ListedRecommendation listed = get(id);
        FormErrors errors = new FormErrors();
        Optional<RecommendationState> state = RecommendationState.findByCode(form.text(StatePage.STATE));
        errors.addIf(state.isEmpty(), StatePage.STATE, "Select how it stands");
        LocalDate on = form.day(StatePage.ON, "the day on which this was said", errors);
        String words = form.required(StatePage.WORDS, "what was said, and where", errors);
        if (errors.any() || state.isEmpty() || on == null) {
            return pages.invalid(sheet(listed, StatePage.TITLE), StatePage.typed(listed, form, errors));
        }
        RecommendationId recommendation = listed.recommendation().id();
        String here = InspectionLinks.recommendation(recommendation);
        return switch (saying.say(recommendation, state.get(), on, words, person.account())) {
            case SayingHowItStands.Said _ ->
                pages.seeOther(
                        here, listed.reference() + ": " + state.get().label().toLowerCase(Locale.UK));
            case SayingHowItStands.Gone _ -> pages.seeOther(here, GONE);
            case SayingHowItStands.NotThatDay refused -> {
                errors.add(StatePage.ON, refused.sentence());
                yield pages.invalid(sheet(listed, StatePage.TITLE), StatePage.typed(listed, form, errors));
            }
        };
    }

    @GetMapping("/recommendations/{id}/withdrawal")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional(readOnly = true)
    View showWithdrawal(@PathVariable long id, SignedIn person) {
        ListedRecommendation listed = get(id);
        return pages.show(
                sheet(listed, WithdrawalPage.TITLE),
                WithdrawalPage.of(listed, countAnswers(listed, person), Form.blank(), new FormErrors()));
    }

    @PostMapping("/recommendations/{id}/withdrawal")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional
    View submitWithdrawal(@PathVariable long id, Form form, SignedIn person) {
        ListedRecommendation listed = get(id);
        FormErrors errors = new FormErrors();
        String reason = form.required(WithdrawalPage.REASON, "why it is withdrawn", errors);
        if (errors.any()) {
            return pages.invalid(
                    sheet(listed, WithdrawalPage.TITLE),
                    WithdrawalPage.of(listed, countAnswers(listed, person), form, errors));
        }
        RecommendationId recommendation = listed.recommendation().id();
        boolean stood = withdrawing.withdraw(recommendation, reason, person.account());
        return pages.seeOther(
                InspectionLinks.recommendation(recommendation), stood ? listed.reference() + " is withdrawn" : GONE);
    }

    /** What was said and done about a recommendation and all that says the same. */
    private record Said(
            List<Recommendation> occurrences,
            Map<RecommendationId, List<RecommendationLists.SaidState>> states,
            List<AnswersRecommendations.Answer> answers) {

        RecommendationPage.Recurring recurring() {
            return new RecommendationPage.Recurring(occurrences, RecurrenceLine.of(occurrences, states, answers));
        }
    }

    private Said said(RecommendationId id, SignedIn person) {
        List<Recommendation> occurrences = recurrences.listOccurrences(id);
        Set<RecommendationId> ids = occurrences.stream().map(Recommendation::id).collect(Collectors.toSet());
        ids.add(id);
        return new Said(occurrences, lists.listStatesOfEach(ids), answers.to(ids, person));
    }

    private int countAnswers(ListedRecommendation listed, SignedIn person) {
        return answers.to(List.of(listed.recommendation().id()), person).size();
    }

    private ListedRecommendation get(long id) {
        RecommendationId recommendation = new RecommendationId(id);
        return lists.find(recommendation)
                .orElseThrow(() -> new NotFound("There is no recommendation " + recommendation.reference()));
    }

    private static Sheet sheet(ListedRecommendation listed, String title) {
        return Sheet.of(Section.RECOMMENDATIONS, title + ": " + listed.reference())
                .under(
                        listed.reference(),
                        InspectionLinks.recommendation(listed.recommendation().id()));
    }
}
