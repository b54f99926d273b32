package org.plumbline.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.Dates;
import org.plumbline.page.EmptyState;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Radios;
import org.plumbline.page.Tag;
import org.plumbline.page.TextArea;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanTags;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.Updates.UpdateRow;
import org.plumbline.plan.life.Freshness;

/** The page on which somebody answers for what they lead: a state and some words for each action, sent at once. */
record UpdatesPage(
        String title,
        String lead,
        FormErrors errors,
        String post,
        @Nullable EmptyState nothing,
        List<Question> questions,
        Button button) {
    static final String ALL = "Answer for your plan actions";
    static final String ONE = "Answer for a plan action";

    /**
     * What is asked about one action.
     *
     * @param last what was answered last, or null
     */
    record Asked(
            PlanActionRow action,
            List<Delivery> states,
            @Nullable UpdateRow last,
            Freshness freshness) {}

    /** One action on the page. */
    record Question(
            Link action,
            @Nullable Tag old,
            String due,
            @Nullable String last,
            String versionField,
            String version,
            Radios state,
            TextArea words) {}

    /** The beginning of the names of an action's fields. */
    static String key(PlanActionRow action) {
        return "a" + action.id().value();
    }

    static UpdatesPage of(List<Asked> asked, Form form, FormErrors errors, String post) {
        return new UpdatesPage(
                post.equals(PlanLinks.UPDATES) ? ALL : ONE,
                "Say how each action stands and what has changed since you last answered. What you leave empty stays as"
                        + " it is.",
                errors,
                post,
                asked.isEmpty()
                        ? new EmptyState(
                                "You lead no plan action",
                                "The actions of the plan that you lead will be here, every six weeks at least.",
                                null)
                        : null,
                asked.stream().map(one -> question(one, form, errors)).toList(),
                Button.primary("Send your answers"));
    }

    private static Question question(Asked asked, Form form, FormErrors errors) {
        PlanActionRow action = asked.action();
        String key = key(action);
        List<Choice> states = asked.states().stream()
                .map(state -> Choice.of(state.code(), state.label()))
                .toList();
        UpdateRow last = asked.last();
        boolean conflict =
                errors.all().stream().anyMatch(error -> error.message().contains("Somebody else"));
        return new Question(
                new Link(action.reference() + ": " + action.terms().what(), PlanLinks.action(action.id())),
                asked.freshness().isStale() ? PlanTags.NOT_UPDATED : null,
                due(action),
                last == null
                        ? null
                        : "Answered last on " + Dates.day(Dates.dayOf(last.at())) + " by " + last.by() + ": "
                                + last.words(),
                key + "-version",
                conflict || !form.has(key + "-version")
                        ? Integer.toString(action.version())
                        : form.text(key + "-version"),
                Radios.of(key + "-state", "How does it stand?", states)
                        .asInline()
                        .asSmall()
                        .chosen(form.text(key + "-state", action.delivery().code()))
                        .error(errors),
                TextArea.of(key + "-words", "What was done, what stands in the way, what comes next?")
                        .rows(3)
                        .value(form.text(key + "-words"))
                        .error(errors));
    }

    private static String due(PlanActionRow action) {
        var due = action.terms().dueOn();
        return due == null ? "No due date is agreed." : "Due on " + Dates.day(due) + ".";
    }
}
