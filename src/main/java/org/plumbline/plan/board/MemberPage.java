package org.plumbline.plan.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.access.PersonRow;
import org.plumbline.access.Role;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.page.Select;
import org.plumbline.page.TextInput;

/** Adding somebody to a board, as a form. */
record MemberPage(
        String title,
        FormErrors errors,
        String post,
        Select account,
        TextInput name,
        TextInput organisation,
        Radios role,
        DateInput from,
        Button save) {
    private static final String ACCOUNT = "account";
    private static final String NAME = "name";
    private static final String ORGANISATION = "organisation";
    private static final String ROLE = "role";
    private static final String FROM = "from";
    private static final int LONGEST = 100;

    static String title(Board board) {
        return "Add a member of the " + board.name();
    }

    static MemberPage blank(Board board, List<PersonRow> people, LocalDate today) {
        MemberPage page = of(board, people, Form.blank(), new FormErrors());
        return new MemberPage(
                page.title,
                page.errors,
                page.post,
                page.account,
                page.name,
                page.organisation,
                page.role,
                page.from.value(today),
                page.save);
    }

    static MemberPage of(Board board, List<PersonRow> people, Form form, FormErrors errors) {
        return new MemberPage(
                title(board),
                errors,
                BoardLinks.newMember(board.id()),
                Select.of(ACCOUNT, "Somebody who signs in", choices(people))
                        .hint("They then see this board, with the rights their role gives them")
                        .chosen(form.text(ACCOUNT))
                        .error(errors),
                TextInput.of(NAME, "Or the name of somebody who does not sign in")
                        .value(form.text(NAME))
                        .error(errors),
                TextInput.of(ORGANISATION, "Whom do they speak for? (optional)")
                        .hint("For example, the police or a school")
                        .value(form.text(ORGANISATION))
                        .error(errors),
                Radios.of(
                                ROLE,
                                "What are they on the board?",
                                Stream.of(MemberRole.values())
                                        .map(role -> Choice.of(role.code(), role.label()))
                                        .toList())
                        .chosen(form.text(ROLE))
                        .error(errors),
                DateInput.of(FROM, "From which day?").typed(form).error(errors),
                Button.primary("Add the member"));
    }

    /** Who was entered; empty after saying what is wrong. */
    static Optional<Member> read(Form form, List<PersonRow> people, FormErrors errors) {
        Optional<PersonRow> person = people.stream()
                .filter(one -> Long.toString(one.id().value()).equals(form.text(ACCOUNT)))
                .findFirst();
        String name = person.map(PersonRow::displayName).orElse(form.text(NAME));
        errors.addIf(name.isEmpty(), ACCOUNT, "Select somebody who signs in, or enter a name");
        errors.addIf(
                person.isPresent() && form.has(NAME),
                NAME,
                "Leave the name empty when you select somebody who signs in");
        errors.addIf(name.length() > LONGEST, NAME, "The name must be 100 characters or fewer");
        String organisation = form.text(ORGANISATION);
        errors.addIf(organisation.length() > LONGEST, ORGANISATION, "Use 100 characters or fewer here");
        String code = form.chosen(ROLE, "what they are on the board", errors);
        Optional<MemberRole> role = Stream.of(MemberRole.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
        LocalDate from = form.day(FROM, "the first day", errors);
        return errors.any() || from == null
                ? Optional.empty()
                : role.map(one ->
                        new Member(0, person.map(PersonRow::id).orElse(null), name, one, organisation, from, null));
    }

    private static List<Choice> choices(List<PersonRow> people) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "Nobody of these"));
        people.stream()
                .filter(person -> !person.state().equals("disabled"))
                .map(person -> Choice.of(
                        Long.toString(person.id().value()),
                        person.displayName() + ", "
                                + person.roles().stream()
                                        .sorted()
                                        .map(Role::label)
                                        .collect(Collectors.joining(", "))))
                .forEach(choices::add);
        return choices;
    }
}
