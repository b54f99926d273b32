package org.plumbline.plan.chain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.AnsweringEvaluations;
import org.plumbline.framework.FrameworkLinks;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.Recommendation;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.StackedBars;
import org.plumbline.page.Table;
import org.plumbline.plan.PlanAmounts;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.chain.Chain.LinkedQuestion;
import org.plumbline.plan.chain.Chain.LinkedStandard;
import org.plumbline.plan.chain.MeasuredActions.Measured;

/**
 * The chain of a plan action: what it answers above, what it is linked to, and what bears on it below.
 *
 * @param links what it is linked to; null where it is linked to nothing
 * @param found null where it is linked to no question
 * @param measures its success measures; null where none is agreed
 * @param evaluations the newest that the reader may open; null where there are none
 * @param reach how many the reader may open, in a sentence; null where no question is linked
 */
record ChainPage(
        String title,
        String what,
        String lead,
        List<Button> buttons,
        @Nullable Table answers,
        @Nullable Table links,
        @Nullable Table found,
        List<StackedBars> grades,
        List<Table> checks,
        @Nullable Table measures,
        @Nullable Table evaluations,
        @Nullable String reach) {

    static String title(Chain chain) {
        return "The chain of " + chain.action().reference();
    }

    static ChainPage of(Chain chain, boolean mayLink) {
        QuestionParts questions = new QuestionParts(chain);
        boolean asked = !chain.questions().isEmpty();
        return new ChainPage(
                title(chain),
                chain.action().terms().what(),
                lead(chain),
                mayLink
                        ? List.of(Button.secondaryLink(
                                "Link it to something",
                                ChainLinks.newLinks(chain.action().id())))
                        : List.of(),
                chain.answers().isEmpty() ? null : answers(chain.answers()),
                chain.standards().isEmpty() && !asked ? null : links(chain, mayLink),
                asked ? questions.found() : null,
                questions.grades(),
                questions.answers(),
                chain.measures().isEmpty() ? null : measures(chain.measures()),
                AnsweringTable.of(chain.evaluations(), chain.questions()),
                asked ? reach(chain, questions.mostAnswered()) : null);
    }

    private static String lead(Chain chain) {
        if (chain.questions().isEmpty()) {
            return "No question of an evaluation tool is linked to this action yet, so nothing can be counted for it.";
        }
        return "Counted over evaluations completed from "
                + Dates.day(chain.days().from()) + " to "
                + Dates.day(chain.days().to()) + ", through the links below and not from words.";
    }

    private static Table answers(List<Recommendation> recommendations) {
        return Table.of("What it answers")
                .column("Recommendation")
                .column("From")
                .rows(recommendations.stream()
                        .map(one -> List.of(
                                Cell.link(one.id().reference(), InspectionLinks.recommendation(one.id()))
                                        .below(one.text()),
                                Cell.text(one.title()).below(one.source().label())))
                        .toList());
    }

    private static Table links(Chain chain, boolean mayLink) {
        List<List<Cell>> rows = new ArrayList<>();
        for (LinkedStandard linked : chain.standards()) {
            Cell what = Cell.link(
                            linked.standard().name(),
                            FrameworkLinks.standard(linked.standard().id()))
                    .below(linked.standard().practice());
            rows.add(row(chain, linked.link(), what, "Practice standard", mayLink));
        }
        for (LinkedQuestion linked : chain.questions()) {
            Cell what =
                    Cell.text(linked.wording().line()).below(linked.wording().tool() + " and later versions");
            rows.add(row(chain, linked.link(), what, "Question of a tool", mayLink));
        }
        Table table = Table.of("What it is linked to")
                .column("Linked to")
                .column("Kind")
                .column("Why, and by whom");
        return (mayLink ? table.column("Change") : table).rows(rows);
    }

    private static List<Cell> row(Chain chain, Link link, Cell what, String kind, boolean mayLink) {
        boolean own = link.linked().equals(chain.action().id());
        List<Cell> row = new ArrayList<>(List.of(
                what,
                Cell.text(kind),
                Cell.text(link.why())
                        .below(link.by() + ", " + Dates.day(Dates.dayOf(link.at()))
                                + (own ? "" : "; inherited from " + link.linkedReference()))));
        if (mayLink) {
            row.add(
                    own
                            ? Cell.link(
                                    "Take back",
                                    ChainLinks.endLink(chain.action().id(), link.id()))
                            : Cell.text(""));
        }
        return row;
    }

    private static Table measures(List<Measured> measures) {
        return Table.of("Its success measures")
                .column("Measure")
                .numericColumn("Baseline")
                .numericColumn("Target")
                .numericColumn("Latest")
                .column("Read from")
                .rows(measures.stream().map(ChainPage::measure).toList());
    }

    private static List<Cell> measure(Measured measure) {
        LocalDate on = measure.on();
        Cell latest = measure.latest() == null
                ? Cell.text("Not read yet")
                : Cell.text(amount(measure.latest(), measure.unit()));
        return List.of(
                Cell.link(measure.what(), PlanLinks.measure(measure.action(), measure.id())),
                Cell.text(amount(measure.baseline(), measure.unit())),
                Cell.text(amount(measure.target(), measure.unit())),
                latest.below(on == null ? null : Dates.shortDay(on)),
                Cell.text(measure.live() ? "Live data" : "Entered by hand"));
    }

    private static String amount(@Nullable BigDecimal value, String unit) {
        return value == null ? "" : PlanAmounts.words(value, unit);
    }

    private static String reach(Chain chain, int answered) {
        AnsweringEvaluations.Part part = chain.evaluations();
        if (part == null) {
            return "The evaluations themselves are open to those who may see the children.";
        }
        if (part.all() == 0) {
            return answered == 0
                    ? "No evaluation answered these questions yet."
                    : "None of these evaluations is of a child within your reach.";
        }
        return "You may open " + Numbers.of(part.all(), "of them.", "of them.")
                + (part.newest().size() < part.all()
                        ? " The newest " + Numbers.whole(part.newest().size()) + " are shown."
                        : "");
    }
}
