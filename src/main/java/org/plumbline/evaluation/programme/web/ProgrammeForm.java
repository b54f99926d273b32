package org.plumbline.evaluation.programme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.PersonInStructure;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.Cohort;
import org.plumbline.evaluation.programme.PlannedProgramme;
import org.plumbline.evaluation.programme.ProgrammeKind;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;

/** Reads the form of a new programme; says everything that is wrong with it at once. */
final class ProgrammeForm {
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String COHORT = "cohort";
    static final String WANTED = "wanted";
    static final String STARTS = "starts";
    static final String DUE = "due";
    static final String AUDITORS = "auditors";
    static final String CAPACITY = "capacity";

    static final int LONGEST_NAME = 100;
    static final int MOST_CHILDREN = 500;
    static final int MOST_EACH = 100;

    private final Form form;
    private final FormErrors errors;

    private ProgrammeForm(Form form, FormErrors errors) {
        this.form = form;
        this.errors = errors;
    }

    /** The plan; empty after adding what is wrong to the errors. */
    static Optional<PlannedProgramme> read(Form form, List<PersonInStructure> possible, FormErrors errors) {
        return new ProgrammeForm(form, errors).read(possible);
    }

    private Optional<PlannedProgramme> read(List<PersonInStructure> possible) {
        String name = form.required(NAME, "a name for the programme", errors);
        errors.addIf(
                name.length() > LONGEST_NAME, NAME, "The name must be %d characters or fewer".formatted(LONGEST_NAME));
        Optional<ProgrammeKind> kind =
                choice(KIND, "the kind of programme", Stream.of(ProgrammeKind.values()), ProgrammeKind::code);
        Optional<Cohort> cohort = choice(COHORT, "the cohort", Stream.of(Cohort.values()), Cohort::key);
        @Nullable Integer wanted = form.whole(WANTED, "the number of children", 1, MOST_CHILDREN, errors);
        @Nullable LocalDate starts = form.day(STARTS, "the day the programme starts", errors);
        @Nullable LocalDate due = form.day(DUE, "the day the evaluations are due", errors);
        errors.addIf(
                starts != null && due != null && due.isBefore(starts),
                DUE,
                "The day the evaluations are due must be the same as or after the day the programme starts");
        Set<WorkerId> auditors = auditors(possible);
        @Nullable
        Integer capacity = form.whole(CAPACITY, "how many children each auditor takes at most", 1, MOST_EACH, errors);
        addIfTooFew(wanted, auditors.size(), capacity);
        if (errors.any()
                || kind.isEmpty()
                || cohort.isEmpty()
                || wanted == null
                || starts == null
                || due == null
                || capacity == null) {
            return Optional.empty();
        }
        return Optional.of(new PlannedProgramme(
                name,
                kind.get(),
                cohort.get(),
                wanted,
                starts,
                due,
                auditors.stream().collect(Collectors.toMap(auditor -> auditor, _ -> capacity))));
    }

    private <T> Optional<T> choice(String field, String what, Stream<T> choices, Function<T, String> code) {
        String chosen = form.chosen(field, what, errors);
        Optional<T> found =
                choices.filter(one -> code.apply(one).equals(chosen)).findFirst();
        errors.addIf(found.isEmpty() && !chosen.isEmpty(), field, "Select " + what);
        return found;
    }

    private Set<WorkerId> auditors(List<PersonInStructure> possible) {
        Set<String> ticked = Set.copyOf(form.all(AUDITORS));
        Set<WorkerId> auditors = possible.stream()
                .map(PersonInStructure::worker)
                .filter(worker -> ticked.contains(String.valueOf(worker.value())))
                .collect(Collectors.toSet());
        errors.addIf(auditors.isEmpty(), AUDITORS, "Select who evaluates");
        return auditors;
    }

    private void addIfTooFew(@Nullable Integer wanted, int auditors, @Nullable Integer capacity) {
        if (wanted != null && capacity != null && auditors > 0 && auditors * capacity < wanted) {
            errors.add(
                    CAPACITY,
                    "%d for each of %d auditors are fewer than the %d children wanted"
                            .formatted(capacity, auditors, wanted));
        }
    }
}
