package org.plumbline.action.alert;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TelephoneList;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers.WorkerRow;

/**
 * Whom to telephone, the nearest first, with the gaps shown.
 *
 * @param nobody what to do when nobody is known at any level, or null
 */
record TelephonePartial(List<Step> steps, @Nullable String nobody) {

    /**
     * One level.
     *
     * @param gap what is said when nobody can be called there, or null
     */
    record Step(String level, List<Person> people, @Nullable String gap) {}

    /**
     * Somebody to call.
     *
     * @param number the number, or the words that there is none
     * @param href what a telephone dials, or null without a number
     */
    record Person(String name, String number, @Nullable String href) {}

    static TelephonePartial of(TelephoneList list, List<WorkerRow> workers) {
        Map<WorkerId, WorkerRow> byId = workers.stream().collect(Collectors.toMap(WorkerRow::id, Function.identity()));
        return new TelephonePartial(
                list.rungs().stream().map(rung -> step(rung, byId)).toList(),
                list.nobody()
                        ? "Nobody is known at any level for this child. Telephone your own manager, or the emergency"
                                + " duty team out of hours."
                        : null);
    }

    private static Step step(TelephoneList.Rung rung, Map<WorkerId, WorkerRow> byId) {
        String level = rung.level().label();
        String away = rung.away().stream()
                .flatMap(worker -> Stream.ofNullable(byId.get(worker)))
                .map(WorkerRow::name)
                .collect(Collectors.joining(", "));
        String gap = null;
        if (rung.isGap()) {
            gap = away.isEmpty()
                    ? "No " + level.toLowerCase(Locale.UK) + " is known. Call the next level."
                    : away + " is away and nobody stands in. Call the next level.";
        }
        return new Step(
                level,
                rung.atWork().stream()
                        .flatMap(worker -> Stream.ofNullable(byId.get(worker)))
                        .map(TelephonePartial::person)
                        .toList(),
                gap);
    }

    private static Person person(WorkerRow worker) {
        String number = worker.telephone();
        return number == null
                ? new Person(worker.name(), "no number is known", null)
                : new Person(worker.name(), number, "tel:" + number.replaceAll("[^+0-9]", ""));
    }
}
