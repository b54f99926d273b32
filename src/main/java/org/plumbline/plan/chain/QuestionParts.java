package org.plumbline.plan.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.evaluation.GradeFills;
import org.plumbline.evaluation.QuestionFigures.AnswerCount;
import org.plumbline.evaluation.QuestionFigures.Found;
import org.plumbline.evaluation.QuestionFigures.GradeCount;
import org.plumbline.evaluation.tool.Answer;
import org.plumbline.page.Cell;
import org.plumbline.page.Numbers;
import org.plumbline.page.StackedBars;
import org.plumbline.page.StackedBars.Bar;
import org.plumbline.page.StackedBars.Series;
import org.plumbline.page.Table;

/** What evaluations said to the questions a plan action is linked to: in one table, and over time. */
final class QuestionParts {
    private static final Found NOTHING = new Found(0, 0, 0, 0, 0, 0, 0);

    private final Chain chain;

    QuestionParts(Chain chain) {
        this.chain = chain;
    }

    /** The most evaluations that answered one of the questions. */
    int mostAnswered() {
        return chain.counted().found().stream()
                .mapToInt(Found::evaluations)
                .max()
                .orElse(0);
    }

    /** One row a question: what was found, and what was done about it. */
    Table found() {
        return Table.of("What evaluations found, and what was done about it")
                .column("Question")
                .numericColumn("Evaluations")
                .numericColumn("With a strength")
                .numericColumn("With a worry")
                .numericColumn("Actions open")
                .numericColumn("Overdue")
                .numericColumn("Verified")
                .rows(IntStream.range(0, chain.questions().size())
                        .mapToObj(this::row)
                        .toList());
    }

    /** For each linked domain its grades by quarter; a domain that nobody graded has none. */
    List<StackedBars> grades() {
        return IntStream.range(0, chain.questions().size())
                .filter(place -> chain.questions().get(place).wording().check() == null)
                .mapToObj(this::grades)
                .flatMap(List::stream)
                .toList();
    }

    /** For each linked check its answers by quarter. */
    List<Table> answers() {
        return IntStream.range(0, chain.questions().size())
                .filter(place -> chain.questions().get(place).wording().check() != null)
                .mapToObj(this::answers)
                .toList();
    }

    private List<Cell> row(int place) {
        var wording = chain.questions().get(place).wording();
        Found found = chain.counted().found().stream()
                .filter(one -> one.question() == place)
                .findFirst()
                .orElse(NOTHING);
        return List.of(
                Cell.text(wording.line()).below(wording.tool() + " and later versions"),
                Cell.number(found.evaluations()),
                Cell.number(found.strengths()),
                Cell.number(found.worries()),
                Cell.number(found.open()),
                Cell.number(found.overdue()),
                Cell.number(found.verified()));
    }

    private List<StackedBars> grades(int place) {
        List<GradeCount> counts = chain.counted().grades().stream()
                .filter(count -> count.question() == place)
                .toList();
        if (counts.isEmpty()) {
            return List.of();
        }
        List<GradeCount> scale = scale(counts);
        int total = counts.stream().mapToInt(GradeCount::count).sum();
        String title = chain.questions().get(place).wording().line() + ": grades by quarter of completion";
        return List.of(new StackedBars(
                "grades-of-question-" + place,
                title,
                "Each bar is one whole. " + Numbers.of(total, "evaluation", "evaluations")
                        + ". The table below has the numbers.",
                "Quarter",
                scale.stream()
                        .map(step -> new Series(step.word(), GradeFills.of(step.rank())))
                        .toList(),
                Quarters.of(chain.days()).stream()
                        .map(quarter -> bar(quarter, scale, counts))
                        .toList()));
    }

    /** One count of each step that was given, the best first. */
    private static List<GradeCount> scale(List<GradeCount> counts) {
        List<GradeCount> steps = new ArrayList<>();
        counts.stream()
                .sorted(Comparator.comparingInt(GradeCount::rank).reversed().thenComparing(GradeCount::word))
                .filter(count -> steps.stream().noneMatch(step -> isSame(step, count)))
                .forEach(steps::add);
        return steps;
    }

    private static Bar bar(LocalDate quarter, List<GradeCount> scale, List<GradeCount> counts) {
        return new Bar(
                Quarters.label(quarter),
                scale.stream()
                        .map(step -> counts.stream()
                                .filter(count -> count.quarter().equals(quarter) && isSame(step, count))
                                .mapToInt(GradeCount::count)
                                .sum())
                        .toList());
    }

    private static boolean isSame(GradeCount one, GradeCount other) {
        return one.rank() == other.rank() && one.word().equals(other.word());
    }

    private Table answers(int place) {
        List<AnswerCount> counts = chain.counted().answers().stream()
                .filter(count -> count.question() == place)
                .toList();
        Table table = Table.of(chain.questions().get(place).wording().line() + ": answers by quarter of completion")
                .column("Quarter");
        for (Answer answer : Answer.values()) {
            table = table.numericColumn(answer.words());
        }
        return table.rows(Quarters.of(chain.days()).stream()
                .map(quarter -> answers(quarter, counts))
                .toList());
    }

    private static List<Cell> answers(LocalDate quarter, List<AnswerCount> counts) {
        Stream<Cell> numbers = Stream.of(Answer.values())
                .map(answer -> Cell.number(counts.stream()
                        .filter(count -> count.quarter().equals(quarter) && count.answer() == answer)
                        .mapToInt(AnswerCount::count)
                        .sum()));
        return Stream.concat(Stream.of(Cell.text(Quarters.label(quarter))), numbers)
                .toList();
    }
}
