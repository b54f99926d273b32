package org.plumbline.plan.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.page.Select;
import org.plumbline.page.TextInput;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.board.Paper.PlanVersion;
import org.plumbline.plan.keeping.PlanRow;
import org.plumbline.plan.keeping.PlanVersions.VersionRow;

/** Putting a paper before a meeting, as a form. */
record PaperPage(
        String title,
        String meeting,
        FormErrors errors,
        String post,
        Radios kind,
        @Nullable Select version,
        TextInput name,
        TextInput place,
        Select item,
        Button add) {
    static final String TITLE = "Put a paper before the meeting";
    static final String KIND = "kind";
    static final String VERSION = "version";
    static final String ITEM = "item";

    private static final String NAME = "name";
    private static final String PLACE = "place";
    private static final String PRESENT = "present";
    private static final String FROZEN = "frozen";
    private static final String DOCUMENT = "document";
    private static final int LONGEST = 200;

    /**
     * The newest plan and its versions, to choose from.
     *
     * @param plan null while the authority has no plan
     * @param mayFreeze whether this person may freeze a version
     */
    record Offered(@Nullable PlanRow plan, List<VersionRow> versions, boolean mayFreeze) {
        Offered {
            versions = List.copyOf(versions);
        }
    }

    static PaperPage of(Meeting meeting, List<AgendaItem> agenda, Offered offered, Form form, FormErrors errors) {
        return new PaperPage(
                TITLE,
                meeting.boardName() + ", " + Dates.day(meeting.on()),
                errors,
                BoardLinks.newPaper(meeting.id()),
                Radios.of(KIND, "What is it?", kinds(offered))
                        .chosen(form.text(KIND))
                        .error(errors),
                offered.versions().isEmpty() ? null : versions(offered, form, errors),
                TextInput.of(NAME, "For a document: what is it called?")
                        .value(form.text(NAME))
                        .error(errors),
                TextInput.of(PLACE, "For a document: where is it kept?")
                        .hint("So that everybody who sits on the board finds it")
                        .value(form.text(PLACE))
                        .error(errors),
                ItemChoices.question(agenda, "Which item of the agenda does it belong to?", form, errors),
                Button.primary("Put it before the meeting"));
    }

    /** What was entered; empty after saying what is wrong. */
    static Optional<AddingPapers.Wanted> read(Form form, Offered offered, FormErrors errors) {
        PlanRow plan = offered.plan();
        String kind = form.chosen(KIND, "what it is", errors);
        if (kind.equals(PRESENT) && plan != null && offered.mayFreeze()) {
            return Optional.of(new AddingPapers.Present(plan.id()));
        }
        if (kind.equals(FROZEN) && plan != null) {
            return version(form, plan.id(), errors);
        }
        if (kind.equals(DOCUMENT)) {
            return document(form, errors);
        }
        errors.addIf(!kind.isEmpty(), KIND, "Select what it is");
        return Optional.empty();
    }

    private static Optional<AddingPapers.Wanted> version(Form form, PlanId plan, FormErrors errors) {
        String number = form.chosen(VERSION, "a version of the plan", errors);
        if (!number.matches("\\d{1,6}")) {
            errors.addIf(!number.isEmpty(), VERSION, "Select a version of the plan");
            return Optional.empty();
        }
        return Optional.of(new AddingPapers.Frozen(new PlanVersion(plan, Integer.parseInt(number))));
    }

    private static Optional<AddingPapers.Wanted> document(Form form, FormErrors errors) {
        String name = form.required(NAME, "what the document is called", errors);
        String place = form.required(PLACE, "where the document is kept", errors);
        errors.addIf(name.length() > LONGEST, NAME, "Use 200 characters or fewer here");
        errors.addIf(place.length() > LONGEST, PLACE, "Use 200 characters or fewer here");
        return errors.any() ? Optional.empty() : Optional.of(new AddingPapers.Document(name, place));
    }

    private static List<Choice> kinds(Offered offered) {
        List<Choice> kinds = new ArrayList<>();
        PlanRow plan = offered.plan();
        if (plan != null && offered.mayFreeze()) {
            kinds.add(Choice.of(PRESENT, plan.title() + ", as it stands now")
                    .hint("It is frozen as the next version, submitted to this meeting"));
        }
        if (!offered.versions().isEmpty()) {
            kinds.add(Choice.of(FROZEN, "A version of the plan that was frozen before"));
        }
        kinds.add(Choice.of(DOCUMENT, "A document"));
        return kinds;
    }

    private static Select versions(Offered offered, Form form, FormErrors errors) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "No version"));
        offered.versions()
                .forEach(version -> choices.add(Choice.of(
                        Integer.toString(version.number()),
                        "Version " + version.number() + ", " + version.submittedTo() + ", "
                                + Dates.day(Dates.dayOf(version.frozenAt())))));
        return Select.of(VERSION, "For a version frozen before: which?", choices)
                .chosen(form.text(VERSION))
                .error(errors);
    }
}
