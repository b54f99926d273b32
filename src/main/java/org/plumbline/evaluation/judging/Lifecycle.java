package org.plumbline.evaluation.judging;

import static java.util.stream.Collectors.joining;
import static org.plumbline.evaluation.judging.EvaluationState.ALLOCATED;
import static org.plumbline.evaluation.judging.EvaluationState.COMPLETED;
import static org.plumbline.evaluation.judging.EvaluationState.IN_PROGRESS;
import static org.plumbline.evaluation.judging.EvaluationState.WITHDRAWN;

import java.util.List;
import java.util.Locale;
import org.plumbline.evaluation.Reason;

/** The life of an evaluation, as one table: from where, by what, to where, by whom, and what must hold. */
public final class Lifecycle {
    /** Every way an evaluation can move. What is not here cannot happen. */
    public static final List<Transition> TRANSITIONS = List.of(
            new Transition(ALLOCATED, Event.START, IN_PROGRESS, Actor.AUDITOR, "The first field is saved"),
            new Transition(
                    IN_PROGRESS,
                    Event.COMPLETE,
                    COMPLETED,
                    Actor.AUDITOR,
                    "The conversation with the worker is recorded, nothing is missing, no field holds two texts"),
            new Transition(ALLOCATED, Event.WITHDRAW, WITHDRAWN, Actor.QUALITY_LEAD, "A reason is given"),
            new Transition(IN_PROGRESS, Event.WITHDRAW, WITHDRAWN, Actor.QUALITY_LEAD, "A reason is given"));

    private Lifecycle() {}

    /** What happens to an evaluation. */
    public enum Event {
        START("start"),
        COMPLETE("complete"),
        WITHDRAW("withdraw");

        private final String words;

        Event(String words) {
            this.words = words;
        }
    }

    /** Who makes it happen. */
    public enum Actor {
        AUDITOR("its auditor"),
        QUALITY_LEAD("who runs the programme of evaluations");

        private final String words;

        Actor(String words) {
            this.words = words;
        }
    }

    /**
     * One row of the table.
     *
     * @param needs what must hold, in words
     */
    public record Transition(EvaluationState from, Event event, EvaluationState to, Actor by, String needs) {}

    /** What the table says to an event. */
    public sealed interface Outcome {}

    /** The evaluation moves. */
    public record Moved(EvaluationState to) implements Outcome {}

    /** It stays where it is. */
    public record Refused(Reason reason) implements Outcome {}

    /** Asks the table. Whether the needs of the row hold is for the one who asks to establish. */
    public static Outcome after(EvaluationState from, Event event, Actor by) {
        List<Transition> rows = TRANSITIONS.stream()
                .filter(row -> row.from == from && row.event == event)
                .toList();
        if (rows.isEmpty()) {
            String text = "This evaluation is %s, so you cannot %s it".formatted(lower(from), event.words);
            return new Refused(new Reason("not-from-" + from.code(), text));
        }
        return rows.stream()
                .filter(row -> row.by == by)
                .<Outcome>map(row -> new Moved(row.to))
                .findFirst()
                .orElseGet(() -> new Refused(new Reason("not-by-you", onlyBy(event, rows))));
    }

    /** The table as Markdown, for the documentation. */
    public static String asMarkdown() {
        return TRANSITIONS.stream()
                .map(row -> "| %s | %s | %s | %s | %s |"
                        .formatted(row.from.words(), row.event.words, row.to.words(), row.by.words, row.needs))
                .collect(joining("\n", "| from | event | to | by | needs |\n|---|---|---|---|---|\n", "\n"));
    }

    private static String onlyBy(Event event, List<Transition> rows) {
        String who = rows.stream().map(row -> row.by.words).distinct().collect(joining(" or "));
        return "Only %s can %s this evaluation".formatted(who, event.words);
    }

    private static String lower(EvaluationState state) {
        return state.words().toLowerCase(Locale.UK);
    }
}
