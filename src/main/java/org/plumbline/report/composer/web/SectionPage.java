package org.plumbline.report.composer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.SaveState;
import org.plumbline.page.Select;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.Words;
import org.plumbline.report.composer.outline.OutlineSection;
import org.plumbline.report.composer.source.FigureSource;
import org.plumbline.report.composer.template.FigureWish;
import org.plumbline.report.document.ExemptParagraph;
import org.plumbline.report.document.Openness;

/**
 * One section, to be written in and set up.
 *
 * @param seenWords the version of the words on the page
 * @param seen the version of the arrangement on the page
 * @param theirs what somebody else wrote meanwhile, with who did; empty for nothing
 */
record SectionPage(
        String title,
        String guidance,
        FormErrors errors,
        String post,
        String autosave,
        String key,
        int seenWords,
        int seen,
        String theirsBy,
        String theirs,
        TextArea words,
        SaveState saved,
        TextInput heading,
        Select openness,
        Checkboxes figures,
        Checkboxes since,
        Button save,
        Button set,
        NumbersPartial numbers,
        String back) {
    private static final int LONGEST_HEADING = 150;
    private static final int USUAL_MONTHS = 12;

    static SectionPage of(Draft draft, OutlineSection section, Map<String, FigureSource> sources) {
        return page(draft, section, sources, null, new FormErrors(), false);
    }

    /** What was typed over words that somebody else wrote meanwhile. */
    static SectionPage conflict(
            Draft draft, OutlineSection section, Map<String, FigureSource> sources, Form form, FormErrors errors) {
        return page(draft, section, sources, form.text(section.key().value()), errors, true);
    }

    static SectionPage invalid(
            Draft draft, OutlineSection section, Map<String, FigureSource> sources, FormErrors errors) {
        return page(draft, section, sources, null, errors, false);
    }

    private static SectionPage page(
            Draft draft,
            OutlineSection section,
            Map<String, FigureSource> sources,
            @Nullable String typed,
            FormErrors errors,
            boolean conflict) {
        Words standing = draft.wordsOf(section.key());
        String key = section.key().value();
        return new SectionPage(
                section.heading(),
                section.guidance(),
                errors,
                ReportLinks.section(draft.id(), section.key()),
                ReportLinks.words(draft.id()),
                key,
                standing.version(),
                draft.outlineVersion(),
                conflict ? "Written by " + standing.by() + " on " + Dates.moment(standing.at()) : "",
                conflict ? standing.text() : "",
                TextArea.of(key, "The text")
                        .hint("An empty line ends a paragraph. Lines beginning with a. b. c. become its points, lines"
                                + " beginning with a hyphen a list; > begins a quotation. A table can be pasted.")
                        .rows(18)
                        .value(typed == null ? standing.text() : typed)
                        .error(errors),
                new SaveState(standing.version() == 0 ? "Not saved yet" : "Saved on " + Dates.moment(standing.at())),
                TextInput.of("heading", "Heading").value(section.heading()).error(errors),
                Select.of("openness", "Who may read it", opennessChoices())
                        .chosen(code(section.openness()))
                        .error(errors),
                figureBoxes(
                        "figures",
                        "Figures under the text",
                        sources,
                        section.figures().stream().map(FigureWish::query).collect(Collectors.toSet())),
                figureBoxes(
                        "since",
                        "Say what changed since the version this body saw last, of",
                        sources,
                        section.figures().stream()
                                .filter(FigureWish::sinceLast)
                                .map(FigureWish::query)
                                .collect(Collectors.toSet())),
                Button.primary("Save the text"),
                Button.secondary("Save heading, readers and figures"),
                NumbersPartial.of(draft, section),
                ReportLinks.of(draft.id()) + "#" + key);
    }

    private static Checkboxes figureBoxes(
            String name, String legend, Map<String, FigureSource> sources, Set<String> chosen) {
        return Checkboxes.of(
                        name,
                        legend,
                        sources.values().stream()
                                .sorted(java.util.Comparator.comparing(FigureSource::label))
                                .map(source -> Choice.of(source.query(), source.label()))
                                .toList())
                .chosen(chosen)
                .asSmall();
    }

    static List<Choice> opennessChoices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("public", "Everybody"));
        Stream.of(ExemptParagraph.values())
                .map(paragraph -> Choice.of(
                        "exempt-" + paragraph.number(),
                        "Exempt, paragraph " + paragraph.number() + ": " + paragraph.words()))
                .forEach(choices::add);
        choices.add(
                Choice.of("confidential", "Confidential: a court, an enactment or a government department forbids it"));
        return choices;
    }

    private static String code(Openness openness) {
        return switch (openness) {
            case Openness.Public() -> "public";
            case Openness.Exempt(ExemptParagraph paragraph) -> "exempt-" + paragraph.number();
            case Openness.Confidential() -> "confidential";
        };
    }

    /** The section as it was set up; the figures keep the months they had. */
    static OutlineSection read(
            OutlineSection section, Form form, Map<String, FigureSource> sources, FormErrors errors) {
        String heading = form.required("heading", "the heading", errors);
        errors.addIf(heading.length() > LONGEST_HEADING, "heading", "Use 150 characters or fewer here");
        String chosen = form.text("openness", "public");
        errors.addIf(
                opennessChoices().stream().noneMatch(choice -> choice.value().equals(chosen)),
                "openness",
                "Select who may read it");
        if (errors.any()) {
            return section;
        }
        Set<String> since = Set.copyOf(form.all("since"));
        List<FigureWish> figures = form.all("figures").stream()
                .distinct()
                .filter(sources::containsKey)
                .map(query -> new FigureWish(query, months(section, query, sources), since.contains(query)))
                .toList();
        return section.with(heading, openness(chosen), figures);
    }

    private static int months(OutlineSection section, String query, Map<String, FigureSource> sources) {
        FigureSource source = sources.get(query);
        int usual = source != null && source.coversMonths() ? USUAL_MONTHS : 0;
        return section.figures().stream()
                .filter(wish -> wish.query().equals(query))
                .findFirst()
                .map(FigureWish::months)
                .orElse(usual);
    }

    private static Openness openness(String chosen) {
        return switch (chosen) {
            case "public" -> new Openness.Public();
            case "confidential" -> new Openness.Confidential();
            default -> new Openness.Exempt(ExemptParagraph.of(Integer.parseInt(chosen.substring("exempt-".length()))));
        };
    }
}
