package org.plumbline.plan.bringing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.Responsible;
import org.plumbline.plan.intake.ColumnMeaning;
import org.plumbline.plan.intake.Intake;
import org.plumbline.plan.intake.IntakeDoubt;
import org.plumbline.plan.intake.IntakeRow;
import org.plumbline.plan.intake.SourceTable;

/**
 * What would be made of an old plan, with every doubt. Pure.
 *
 * @param actions one for each row that says what is to be done
 * @param leftOut the rows that do not
 */
record Proposal(List<Proposed> actions, List<LeftOut> leftOut) {
    Proposal {
        actions = List.copyOf(actions);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * An action that would be made.
     *
     * @param table which table it stands in, and its name
     * @param doubts what a person must look at
     */
    record Proposed(
            int table, String tableName, IntakeRow row, Responsible lead, Responsible executive, List<String> doubts) {
        Proposed {
            doubts = List.copyOf(doubts);
        }

        /** How a form names it: {@code 0.14}. */
        String key() {
            return table + "." + row.sourceRow();
        }

        String what() {
            return row.text(ColumnMeaning.WHAT);
        }
    }

    /** A row of which nothing would be made. */
    record LeftOut(String tableName, Intake.LeftOut row) {}

    /**
     * Reads the chosen tables.
     *
     * @param workers who of the names is in the structure
     * @param existing what the plan's actions say already
     */
    static Proposal of(OldPlan plan, Map<String, WorkerId> workers, Map<String, PlanActionReference> existing) {
        List<Proposed> actions = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (ChosenTable chosen : plan.chosen()) {
            SourceTable table = plan.tables().get(chosen.place());
            Intake intake = Intake.of(table, chosen.mapping());
            intake.leftOut().forEach(row -> leftOut.add(new LeftOut(table.name(), row)));
            for (IntakeRow row : intake.rows()) {
                actions.add(proposed(chosen.place(), table.name(), row, workers, existing, said));
            }
        }
        return new Proposal(actions, leftOut);
    }

    private static Proposed proposed(
            int place,
            String tableName,
            IntakeRow row,
            Map<String, WorkerId> workers,
            Map<String, PlanActionReference> existing,
            Set<String> said) {
        Responsible lead = responsible(row.text(ColumnMeaning.LEAD), workers);
        Responsible executive = responsible(row.text(ColumnMeaning.EXECUTIVE), workers);
        List<String> doubts =
                new ArrayList<>(row.doubts().stream().map(IntakeDoubt::words).toList());
        Stream.of(unknown("lead", lead), unknown("accountable executive", executive), repeated(row, existing, said))
                .flatMap(Optional::stream)
                .forEach(doubts::add);
        return new Proposed(place, tableName, row, lead, executive, doubts);
    }

    private static Responsible responsible(String name, Map<String, WorkerId> workers) {
        @Nullable WorkerId worker = workers.get(name);
        return name.isEmpty() ? Responsible.NOBODY : new Responsible(worker, name);
    }

    private static Optional<String> unknown(String who, Responsible responsible) {
        return responsible.worker() != null || responsible.name().isEmpty()
                ? Optional.empty()
                : Optional.of("Nobody in the structure is called “" + responsible.name() + "”. The " + who
                        + " is kept as a name, and is asked for no answers until you name somebody.");
    }

    private static Optional<String> repeated(
            IntakeRow row, Map<String, PlanActionReference> existing, Set<String> said) {
        String what = comparable(row.text(ColumnMeaning.WHAT));
        PlanActionReference there = existing.get(what);
        if (there != null) {
            return Optional.of("The plan has an action with these words already: " + there + ".");
        }
        return said.add(what) ? Optional.empty() : Optional.of("A row above says the same.");
    }

    /** Words as they are compared: whatever their case and the spaces between them. */
    static String comparable(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("\\s+", " ").strip();
    }

    /** Every name that leads or answers for an action, as the tables write it. */
    static Set<String> namesIn(OldPlan plan) {
        Set<String> names = new HashSet<>();
        for (ChosenTable chosen : plan.chosen()) {
            for (IntakeRow row : Intake.of(plan.tables().get(chosen.place()), chosen.mapping())
                    .rows()) {
                names.add(row.text(ColumnMeaning.LEAD));
                names.add(row.text(ColumnMeaning.EXECUTIVE));
            }
        }
        names.remove("");
        return names;
    }

    /** Whether any row names a recommendation by its number. */
    boolean namesRecommendations() {
        return actions.stream()
                .anyMatch(action -> !action.row().recommendations().isEmpty());
    }

    /** Whether any row stands under no theme. */
    boolean lacksThemes() {
        return actions.stream().anyMatch(action -> action.row().theme().isEmpty());
    }

    int countDoubtful() {
        return (int)
                actions.stream().filter(action -> !action.doubts().isEmpty()).count();
    }
}
