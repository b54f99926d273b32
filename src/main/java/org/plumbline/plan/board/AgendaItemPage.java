package org.plumbline.plan.board;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.SummaryList;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;

/**
 * An item of an agenda, as a form.
 *
 * @param theirs the item as somebody else left it meanwhile, or null
 * @param seen the version the form was opened on; 0 for a new item
 * @param remove the button that takes it off; null for a new item
 */
record AgendaItemPage(
        String title,
        String meeting,
        FormErrors errors,
        @Nullable SummaryList theirs,
        String post,
        int seen,
        TextInput position,
        TextInput name,
        TextInput presenter,
        TextArea words,
        Button save,
        @Nullable Button remove) {
    static final String NEW = "Put an item on the agenda";
    static final String CHANGE = "Change an item of the agenda";
    static final String NAME = "title";

    private static final String POSITION = "position";
    private static final String PRESENTER = "presenter";
    private static final String WORDS = "words";
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_WORDS = 2000;

    static AgendaItemPage blank(Meeting meeting, int next) {
        AgendaItemPage page = of(meeting, null, Form.blank(), new FormErrors());
        return page.with(page.position.value(Integer.toString(next)));
    }

    static AgendaItemPage of(Meeting meeting, AgendaItem item) {
        AgendaItemPage page = of(meeting, item, Form.blank(), new FormErrors());
        return new AgendaItemPage(
                page.title,
                page.meeting,
                page.errors,
                null,
                page.post,
                page.seen,
                page.position.value(Integer.toString(item.position())),
                page.name.value(item.title()),
                page.presenter.value(item.presenter()),
                page.words.value(item.words()),
                page.save,
                page.remove);
    }

    /**
     * What was typed.
     *
     * @param item the item that is changed; null for a new one
     */
    static AgendaItemPage of(Meeting meeting, @Nullable AgendaItem item, Form form, FormErrors errors) {
        return new AgendaItemPage(
                item == null ? NEW : CHANGE,
                meeting.boardName() + ", " + Dates.day(meeting.on()),
                errors,
                null,
                item == null ? BoardLinks.newItem(meeting.id()) : BoardLinks.item(meeting.id(), item.id()),
                item == null ? 0 : form.version("seen", item.version()),
                TextInput.of(POSITION, "Its number on the agenda")
                        .width(2)
                        .value(form.text(POSITION))
                        .error(errors),
                TextInput.of(NAME, "What is it about?").value(form.text(NAME)).error(errors),
                TextInput.of(PRESENTER, "Who presents it? (optional)")
                        .value(form.text(PRESENTER))
                        .error(errors),
                TextArea.of(WORDS, "What is asked of the meeting? (optional)")
                        .hint("To decide, to discuss or to note; what to look at")
                        .limit(LONGEST_WORDS)
                        .value(form.text(WORDS))
                        .error(errors),
                Button.primary(item == null ? "Put it on the agenda" : "Save the item"),
                item == null ? null : Button.secondary("Take it off the agenda").sends("do", "remove"));
    }

    /** What was typed beside what somebody else made of it; saving again puts it in its place. */
    static AgendaItemPage conflict(Meeting meeting, AgendaItem theirs, Form form, FormErrors errors) {
        AgendaItemPage mine = of(meeting, theirs, form, errors);
        SummaryList found = SummaryList.empty()
                .row("What it is about", theirs.title())
                .row("Who presents it", theirs.presenter())
                .row("What is asked of the meeting", theirs.words());
        return new AgendaItemPage(
                mine.title,
                mine.meeting,
                errors,
                found,
                mine.post,
                theirs.version(),
                mine.position,
                mine.name,
                mine.presenter,
                mine.words,
                mine.save,
                mine.remove);
    }

    /**
     * What was entered; empty after saying what is wrong.
     *
     * @param places how many items there are to be
     */
    static Optional<Agendas.Wanted> read(Form form, int places, FormErrors errors) {
        Integer position = form.whole(POSITION, "its number on the agenda", 1, places, errors);
        String name = form.required(NAME, "what it is about", errors);
        errors.addIf(name.length() > LONGEST_LINE, NAME, "Use 200 characters or fewer here");
        String presenter = form.text(PRESENTER);
        errors.addIf(presenter.length() > LONGEST_LINE, PRESENTER, "Use 200 characters or fewer here");
        String words = form.text(WORDS);
        errors.addIf(words.length() > LONGEST_WORDS, WORDS, "Use 2,000 characters or fewer here");
        return errors.any() || position == null
                ? Optional.empty()
                : Optional.of(new Agendas.Wanted(position, name, words, presenter));
    }

    private AgendaItemPage with(TextInput place) {
        return new AgendaItemPage(
                title, meeting, errors, theirs, post, seen, place, name, presenter, words, save, remove);
    }
}
