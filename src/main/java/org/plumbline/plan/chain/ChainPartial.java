package org.plumbline.plan.chain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.AnsweringEvaluations;
import org.plumbline.evaluation.QuestionFigures.Days;
import org.plumbline.evaluation.QuestionFigures.InAll;
import org.plumbline.framework.FrameworkLinks;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;
import org.plumbline.plan.ActionSnapshot.AnsweredRecommendation;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.chain.Chain.LinkedQuestion;
import org.plumbline.plan.chain.Chain.LinkedStandard;

/**
 * The chain of a plan action in short, for the action's own page: what it is linked to, what evaluations found, and the
 * newest of them.
 *
 * @param lead what was found, in a sentence
 * @param answers the recommendations above it, with their sources' words
 * @param linked what it is linked to
 * @param evaluations the newest that the reader may open; null where there are none
 * @param reach said in place of them, or null
 */
public record ChainPartial(
        String lead,
        List<Answered> answers,
        @Nullable SummaryList linked,
        @Nullable Table evaluations,
        @Nullable String reach,
        List<Link> ways) {

    /** A recommendation it answers. */
    public record Answered(Link link, String text) {}

    /**
     * What the panel is made from.
     *
     * @param evaluations null for who may open none at all
     */
    record Found(
            PlanActionId action,
            List<AnsweredRecommendation> answers,
            List<LinkedStandard> standards,
            List<LinkedQuestion> questions,
            Days days,
            InAll inAll,
            AnsweringEvaluations.@Nullable Part evaluations,
            boolean mayLink) {}

    static ChainPartial of(Found found) {
        boolean none = found.standards().isEmpty() && found.questions().isEmpty();
        return new ChainPartial(
                lead(found),
                found.answers().stream().map(ChainPartial::answered).toList(),
                none ? null : linked(found),
                AnsweringTable.of(found.evaluations(), found.questions()),
                reach(found),
                ways(found));
    }

    private static Answered answered(AnsweredRecommendation one) {
        return new Answered(
                new Link(
                        one.reference() + ", " + one.title(),
                        RecommendationId.findIn(one.reference())
                                .map(InspectionLinks::recommendation)
                                .orElse(InspectionLinks.RECOMMENDATIONS)),
                one.text());
    }

    private static String lead(Found found) {
        if (found.questions().isEmpty()) {
            return "It is linked to no question of an evaluation tool yet, so nothing can be counted for it.";
        }
        InAll inAll = found.inAll();
        String since = " since " + Dates.day(found.days().from());
        if (inAll.evaluations() == 0) {
            return "No evaluation has answered the questions it is linked to" + since + ".";
        }
        int actions = inAll.open() + inAll.verified();
        return Numbers.of(inAll.evaluations(), "evaluation has", "evaluations have")
                + " answered the questions it is linked to" + since + ": "
                + Numbers.whole(inAll.worries()) + " with a worry, "
                + Numbers.of(inAll.reAudits(), "re-audit", "re-audits") + ". "
                + (actions == 0 ? "No action followed." : followed(inAll));
    }

    private static String followed(InAll inAll) {
        String open = inAll.open() == 0
                ? "none is open"
                : Numbers.of(inAll.open(), "is open", "are open")
                        + (inAll.overdue() == 0 ? "" : ", " + Numbers.whole(inAll.overdue()) + " of them overdue");
        return "Of the actions that followed, " + Numbers.of(inAll.verified(), "is verified", "are verified") + " and "
                + open + ".";
    }

    private static SummaryList linked(Found found) {
        SummaryList linked = SummaryList.empty();
        for (LinkedStandard standard : found.standards()) {
            linked = linked.row(
                    "Practice standard",
                    Cell.link(
                            standard.standard().name(),
                            FrameworkLinks.standard(standard.standard().id())));
        }
        for (LinkedQuestion question : found.questions()) {
            linked = linked.row(
                    "Question",
                    Cell.text(question.wording().line())
                            .below(question.wording().tool()));
        }
        return linked;
    }

    private static @Nullable String reach(Found found) {
        AnsweringEvaluations.Part part = found.evaluations();
        if (found.inAll().evaluations() == 0) {
            return null;
        }
        if (part == null) {
            return "The evaluations themselves are open to those who may see the children.";
        }
        return part.all() == 0 ? "None of these evaluations is of a child within your reach." : null;
    }

    private static List<Link> ways(Found found) {
        List<Link> ways = new ArrayList<>();
        ways.add(new Link("The whole chain, quarter by quarter", ChainLinks.chain(found.action())));
        if (found.mayLink()) {
            ways.add(new Link("Link it to something", ChainLinks.newLinks(found.action())));
        }
        return ways;
    }
}
