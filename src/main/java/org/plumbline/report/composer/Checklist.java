package org.plumbline.report.composer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.PublicPrinting;
import org.plumbline.report.composer.outline.OutlineSection;
import org.plumbline.report.composer.text.NamedNumbers;
import org.plumbline.report.composer.text.TextQuestions;
import org.plumbline.report.disclosure.SmallNumberRule;

/** What should be looked at before a report is signed off. */
final class Checklist {
    private final Draft draft;
    private final SmallNumberRule rule;
    private final PublicPrinting open;
    private final List<CheckItem> items = new ArrayList<>();

    private Checklist(Draft draft, SmallNumberRule rule, PublicPrinting open) {
        this.draft = draft;
        this.rule = rule;
        this.open = open;
    }

    static List<CheckItem> of(Draft draft, SmallNumberRule rule, PublicPrinting open) {
        Checklist checklist = new Checklist(draft, rule, open);
        draft.outline().all().forEach(checklist::look);
        checklist.lookAtSnapshot();
        SinceWords.of(draft.since()).forEach(checklist::ask);
        open.givenAwayBefore()
                .forEach(name -> checklist.ask("A small number can be worked out from documents that are out already: "
                        + name + ". Speak to the information governance officer before more is published."));
        open.corrections()
                .forEach(words -> checklist.ask("A number was corrected since it was published. " + words + "."));
        return checklist.items;
    }

    private void look(OutlineSection section) {
        String text = draft.wordsOf(section.key()).text();
        boolean isEmpty = text.isBlank()
                && Composing.figuresOf(draft, section).isEmpty()
                && section.sections().isEmpty();
        if (isEmpty) {
            add(
                    section.required(),
                    "“" + section.heading() + "” is empty. Write it"
                            + (section.required() ? "." : ", or remove the section."),
                    section);
        }
        boolean isOpen = draft.outline().opennessOf(section.key()).isPublic();
        lookAtNames(text, isOpen, section);
        TextQuestions.childReferences(text)
                .forEach(reference -> add(
                        true,
                        "“" + section.heading() + "” names " + reference
                                + ", which leads to one child. Take it out of the report.",
                        section));
        if (isOpen) {
            TextQuestions.smallNumbers(text, rule)
                    .forEach(found -> add(
                            false,
                            "“" + section.heading() + "” says “" + found
                                    + "”. Could somebody be recognised? “A small number” says the same in public.",
                            section));
            lookForWithheld(text, section);
        }
    }

    private void lookAtNames(String text, boolean isOpen, OutlineSection section) {
        Set<String> known = names(isOpen);
        NamedNumbers.namesIn(text).stream()
                .distinct()
                .filter(name -> !known.contains(name))
                .forEach(name -> add(
                        true,
                        "“" + section.heading() + "” names a number that it cannot draw on: [[" + name
                                + "]]. Take a number from the list beside the text"
                                + (isOpen
                                        ? "; numbers of sections that are not public cannot stand in a public one."
                                        : "."),
                        section));
    }

    /** Typed numbers escape the control of disclosure: one that is withheld in a table must not stand in the words. */
    private void lookForWithheld(String text, OutlineSection section) {
        for (TextQuestions.Typed typed : TextQuestions.typed(text)) {
            open.withheldAs(typed.number(), typed.share())
                    .forEach(cell -> add(
                            false,
                            "“" + section.heading() + "” says “" + typed.words() + "”. "
                                    + (typed.share() ? "So large is the share, or the rest, of " : "So many are ")
                                    + cell
                                    + ", which is withheld. If it is the same, say it without the number.",
                            section));
        }
    }

    private Set<String> names(boolean isOpen) {
        return draft.outline()
                .all()
                .filter(section ->
                        !isOpen || draft.outline().opennessOf(section.key()).isPublic())
                .flatMap(section -> section.figures().stream())
                .map(wish -> draft.snapshot().get(Draft.nameOf(wish)))
                .filter(java.util.Objects::nonNull)
                .filter(figure -> !(isOpen && figure.internal()))
                .flatMap(figure -> figure.named().stream())
                .map(Figure.Named::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void lookAtSnapshot() {
        int used = draft.outline().snapshot();
        boolean wished = !draft.outline().figures().isEmpty();
        if (wished && used == 0) {
            items.add(new CheckItem(true, "No figures are taken yet. Take a snapshot.", null));
            return;
        }
        int newest =
                draft.snapshots().stream().mapToInt(SnapshotRow::number).max().orElse(0);
        if (newest > used) {
            ask("Newer figures exist: the report uses snapshot " + used + ", and snapshot " + newest
                    + " was taken after it. Both are kept; the report says which it uses.");
        }
        Set<String> missing = draft.outline().figures().stream()
                .filter(wish -> !draft.snapshot().containsKey(Draft.nameOf(wish)))
                .map(wish -> wish.query())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        if (used > 0 && !missing.isEmpty()) {
            ask("The snapshot has nothing for: " + String.join(", ", missing)
                    + ". Take a new one if there is something to count now.");
        }
    }

    private void ask(String what) {
        items.add(new CheckItem(false, what, null));
    }

    private void add(boolean stops, String what, OutlineSection section) {
        items.add(new CheckItem(stops, what, section.key()));
    }

    /** The figures of a draft that are printed anywhere, for pages that list them. */
    static List<Figure> printed(Draft draft) {
        return draft.outline()
                .all()
                .flatMap(section -> Composing.figuresOf(draft, section).stream())
                .toList();
    }
}
