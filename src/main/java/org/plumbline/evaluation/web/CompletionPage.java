package org.plumbline.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.judging.Ceiling;
import org.plumbline.evaluation.judging.Completeness;
import org.plumbline.evaluation.judging.Compliance;
import org.plumbline.evaluation.judging.Missing;
import org.plumbline.evaluation.recording.Evaluation;
import org.plumbline.evaluation.recording.EvaluationRow;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Grade;
import org.plumbline.evaluation.tool.Overall;
import org.plumbline.page.Button;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;

/**
 * Completing: everything that is missing at once, each leading to its place; or, when nothing is, what completing will do.
 *
 * @param complete null while something is missing
 */
record CompletionPage(
        Head head,
        boolean asked,
        String sentence,
        List<Group> groups,
        List<String> departures,
        String judgement,
        String compliance,
        String action,
        @Nullable Button complete,
        String preview,
        String overview) {

    /** What is missing in one section. */
    record Group(String section, List<Link> items) {}

    /**
     * The page as things stand.
     *
     * @param asked whether the person has just tried to complete it
     */
    static CompletionPage of(Evaluation evaluation, boolean asked) {
        EvaluationRow row = evaluation.row();
        List<Missing> missing = Completeness.missing(evaluation.effective(), evaluation.contested());
        return new CompletionPage(
                Head.of("Complete this evaluation", row, null, Rights.OF_AUDITOR),
                asked && !missing.isEmpty(),
                missing.isEmpty()
                        ? "Nothing is missing."
                        : Numbers.of(missing.size(), "thing is", "things are")
                                + " missing. Follow a link to its place.",
                groups(row, missing),
                departures(evaluation),
                evaluation.effective().grade(Overall.GRADE).map(Grade::word).orElse("Not graded yet"),
                DomainPage.words(Compliance.of(evaluation.effective())),
                EvaluationLinks.completion(row.id()),
                missing.isEmpty() ? Button.primary("Complete the evaluation") : null,
                EvaluationLinks.preview(row.id()),
                EvaluationLinks.of(row.id()));
    }

    private static List<Group> groups(EvaluationRow row, List<Missing> missing) {
        List<Group> groups = new ArrayList<>();
        missing.stream().map(Missing::section).distinct().forEach(section -> {
            List<Link> items = missing.stream()
                    .filter(it -> it.section().equals(section))
                    .map(it -> new Link(
                            it.text(),
                            EvaluationLinks.field(
                                    row.id(), section.code(), it.field().elementId())))
                    .toList();
            groups.add(new Group(section.title(), items));
        });
        return groups;
    }

    /** The grades above a ceiling, in words: they stay visible for ever. */
    static List<String> departures(Evaluation evaluation) {
        List<String> departures = new ArrayList<>();
        for (Domain domain : evaluation.tool().domains()) {
            if (!evaluation.effective().isSetAside(domain)) {
                addDepartures(evaluation, domain.title(), domain.grade(), domain.departure(), departures);
            }
        }
        addDepartures(evaluation, "Overall", Overall.GRADE, Overall.DEPARTURE, departures);
        return departures;
    }

    private static void addDepartures(
            Evaluation evaluation, String what, FieldKey grade, FieldKey departure, List<String> departures) {
        for (Ceiling ceiling : Ceiling.departedFrom(evaluation.effective(), grade)) {
            departures.add("%s is graded above its ceiling (%s). %s Reason given: %s"
                    .formatted(
                            what,
                            ceiling.highest().word(),
                            ceiling.limiter().reason(),
                            evaluation.effective().text(departure).orElse("none yet")));
        }
    }
}
