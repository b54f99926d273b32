package org.plumbline.plan.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.PublishedTools.Published;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.evaluation.tool.ComplianceCheck;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.framework.PracticeStandard;
import org.plumbline.framework.PracticeStandardId;
import org.plumbline.framework.StandardState;
import org.plumbline.page.Button;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Select;
import org.plumbline.page.TextArea;
import org.plumbline.plan.keeping.PlanActionRow;

/**
 * Linking a plan action to practice standards and questions of tools, as a form.
 *
 * @param standards null where there is none left to link to
 */
record LinkPage(
        String title,
        String what,
        FormErrors errors,
        String post,
        @Nullable Checkboxes standards,
        Checkboxes domains,
        Select check,
        TextArea why,
        Button link) {
    static final String STANDARDS = "standards";
    static final String DOMAINS = "domains";
    static final String CHECK = "check";
    static final String WHY = "why";

    private static final int LONGEST = 500;

    /**
     * What can be linked to.
     *
     * @param held what the action is linked to already
     */
    record Offered(List<PracticeStandard> standards, List<Published> tools, Set<LinkTarget> held) {
        Offered {
            held = Set.copyOf(held);
            standards = List.copyOf(standards);
            tools = newest(tools);
        }

        List<Choice> standardChoices() {
            return standards.stream()
                    .filter(standard -> standard.state() != StandardState.RETIRED)
                    .filter(standard -> !held.contains(new LinkTarget.Standard(standard.id())))
                    .map(standard -> Choice.of(Integer.toString(standard.id().number()), standard.name()))
                    .toList();
        }

        /** Each tool's newest version: versions of one tool come newest first. */
        private static List<Published> newest(List<Published> all) {
            List<Published> newest = new ArrayList<>();
            for (Published one : all) {
                if (newest.stream()
                        .noneMatch(
                                there -> there.tool().code().equals(one.tool().code()))) {
                    newest.add(one);
                }
            }
            return newest;
        }

        Stream<Choice> domains() {
            return tools.stream()
                    .flatMap(one -> one.tool().domains().stream()
                            .map(domain -> choice(one, new ToolQuestion(one.id(), domain.code(), null), domain.title()))
                            .flatMap(Optional::stream));
        }

        Stream<Choice> checks() {
            return tools.stream().flatMap(one -> one.tool().domains().stream().flatMap(domain -> checks(one, domain)));
        }

        private Stream<Choice> checks(Published one, Domain domain) {
            return domain.checks().stream()
                    .map((ComplianceCheck check) -> choice(
                            one,
                            new ToolQuestion(one.id(), domain.code(), check.code()),
                            domain.title() + ": " + check.question()))
                    .flatMap(Optional::stream);
        }

        private Optional<Choice> choice(Published one, ToolQuestion question, String words) {
            String label = tools.size() == 1 ? words : words + " (" + one.tool().name() + ")";
            return held.contains(new LinkTarget.Question(question))
                    ? Optional.empty()
                    : Optional.of(Choice.of(question.key(), label));
        }
    }

    static String title(PlanActionRow action) {
        return "Link " + action.reference() + " to something";
    }

    static LinkPage of(PlanActionRow action, Offered offered, Form form, FormErrors errors) {
        List<Choice> standards = offered.standardChoices();
        List<Choice> checks = new ArrayList<>();
        checks.add(Choice.of("", "No check"));
        offered.checks().forEach(checks::add);
        return new LinkPage(
                title(action),
                action.terms().what(),
                errors,
                ChainLinks.newLinks(action.id()),
                standards.isEmpty()
                        ? null
                        : Checkboxes.of(STANDARDS, "Practice standards: what is to become true of practice", standards)
                                .asSmall()
                                .chosen(form.all(STANDARDS))
                                .error(errors),
                Checkboxes.of(
                                DOMAINS,
                                "Domains of evaluation tools: where it shows",
                                offered.domains().toList())
                        .asSmall()
                        .chosen(form.all(DOMAINS))
                        .error(errors),
                Select.of(CHECK, "Or one check (optional)", checks)
                        .chosen(form.text(CHECK))
                        .error(errors),
                TextArea.of(WHY, "Why do these bear on it?")
                        .hint("It may be left empty until a version of the plan was approved")
                        .rows(3)
                        .value(form.text(WHY))
                        .error(errors),
                Button.primary("Link it"));
    }

    /** What was selected; what has no proper shape is said to be wrong. */
    static List<LinkTarget> read(Form form, FormErrors errors) {
        List<LinkTarget> targets = new ArrayList<>();
        for (String number : form.all(STANDARDS)) {
            if (number.matches("\\d{1,6}")) {
                targets.add(new LinkTarget.Standard(new PracticeStandardId(Integer.parseInt(number))));
            } else {
                errors.add(STANDARDS, "Select from the list");
            }
        }
        Stream.concat(form.all(DOMAINS).stream(), Stream.of(form.text(CHECK)).filter(key -> !key.isEmpty()))
                .forEach(key -> ToolQuestion.ofKey(key)
                        .ifPresentOrElse(
                                question -> targets.add(new LinkTarget.Question(question)),
                                () -> errors.add(DOMAINS, "Select from the list")));
        errors.addIf(form.text(WHY).length() > LONGEST, WHY, "Use 500 characters or fewer here");
        return targets;
    }
}
