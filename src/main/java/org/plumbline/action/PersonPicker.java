package org.plumbline.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Structure;
import org.plumbline.authority.Structures;
import org.plumbline.authority.TelephoneList;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.authority.Workers.WorkerRow;
import org.plumbline.children.Holding;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.page.TextInput;
import org.springframework.stereotype.Component;

/** Offers the people around a child or a task, each with what they are to it, and anybody else by name. */
@Component
class PersonPicker {
    static final String OTHER = "other";
    private static final int SUGGESTIONS = 5;

    private final Structures structures;
    private final Workers workers;

    PersonPicker(Structures structures, Workers workers) {
        this.structures = structures;
        this.workers = workers;
    }

    /** Somebody around the child, or the task. */
    record Near(WorkerId id, String name, String role) {}

    /** Who is around the child on the day: who holds the case, the managers going up, who reviews it. */
    List<Near> near(Holding holding, LocalDate on) {
        Structure structure = structures.getStructureAround(List.of(holding.caseId()));
        Map<WorkerId, String> roles = new LinkedHashMap<>();
        WorkerId holder = holding.worker();
        if (holder != null) {
            roles.put(holder, "holds the case");
        }
        for (TelephoneList.Rung rung :
                TelephoneList.of(structure, holding.team(), holder, on).rungs()) {
            rung.atWork()
                    .forEach(worker ->
                            roles.putIfAbsent(worker, rung.level().label().toLowerCase(Locale.UK)));
        }
        structure.reviewersOf(holding.caseId(), on).forEach(worker -> roles.putIfAbsent(worker, "reviews the case"));
        return named(roles);
    }

    private List<Near> named(Map<WorkerId, String> roles) {
        return workers.listByIds(roles.keySet()).stream()
                .map(worker -> new Near(worker.id(), worker.name(), roles.getOrDefault(worker.id(), "")))
                .toList();
    }

    /** Who answers for what asks for a task, each person once. */
    List<Near> near(TaskSource.Known source) {
        Map<WorkerId, String> roles = new LinkedHashMap<>();
        source.around().forEach(one -> roles.putIfAbsent(one.worker(), one.role()));
        return named(roles);
    }

    /** The question who it is to be, with the people around and a line for somebody else. */
    static Radios question(String field, String legend, List<Near> near, Form form, FormErrors errors) {
        TextInput name = TextInput.of(field + "-name", "Their name, as it stands in the structure")
                .value(form.text(field + "-name"))
                .error(errors);
        List<Choice> choices = new ArrayList<>(near.stream()
                .map(person -> Choice.of(Long.toString(person.id().value()), person.name())
                        .hint(sentence(person.role())))
                .toList());
        choices.add(Choice.of(OTHER, "Somebody else").reveals(name));
        return Radios.of(field, legend, choices).chosen(form.text(field)).error(errors);
    }

    /** Who was chosen, or empty after saying what is wrong. */
    Optional<WorkerId> picked(String field, String what, Form form, FormErrors errors) {
        String chosen = form.chosen(field, what, errors);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        if (!chosen.equals(OTHER)) {
            Optional<WorkerId> known = Optional.ofNullable(knownWorker(form, field));
            errors.addIf(known.isEmpty(), field, "Select " + what);
            return known;
        }
        return named(field + "-name", form, errors);
    }

    /** The worker whose id a field holds, or null when it holds none that is known. */
    @Nullable
    WorkerId knownWorker(Form form, String field) {
        String chosen = form.text(field);
        return chosen.matches("\\d{1,18}")
                ? workers.find(new WorkerId(Long.parseLong(chosen)))
                        .map(WorkerRow::id)
                        .orElse(null)
                : null;
    }

    private Optional<WorkerId> named(String field, Form form, FormErrors errors) {
        String name = form.required(field, "their name", errors);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<WorkerId> exactly = workers.findNamed(name);
        if (exactly.isPresent()) {
            return exactly;
        }
        List<WorkerRow> alike = workers.listNamedLike(name, SUGGESTIONS);
        if (alike.size() == 1) {
            return Optional.of(alike.getFirst().id());
        }
        String names = String.join("; ", alike.stream().map(WorkerRow::name).toList());
        errors.add(
                field,
                alike.isEmpty()
                        ? "Nobody in the structure has this name. Enter the name as it stands there"
                        : "Several people have a name like this. Enter one of them in full: " + names);
        return Optional.empty();
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
