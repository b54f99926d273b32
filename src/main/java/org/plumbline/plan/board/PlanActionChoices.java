package org.plumbline.plan.board;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Select;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.plan.keeping.PlanRow;
import org.plumbline.plan.keeping.Plans;
import org.springframework.stereotype.Component;

/** Offers the actions of the newest plan that are not history, for a decision or a question to be about. */
@Component
public class PlanActionChoices {
    /** The field of a form. */
    public static final String FIELD = "action";

    private static final int LONGEST = 90;

    private final Plans plans;
    private final PlanActions actions;

    PlanActionChoices(Plans plans, PlanActions actions) {
        this.plans = plans;
        this.actions = actions;
    }

    /** The question which action it is about; the first answer is none. */
    public Select question(String label, Form form, FormErrors errors) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "No single action"));
        list().forEach(action -> choices.add(Choice.of(
                Long.toString(action.id().value()),
                action.reference() + " " + shortened(action.terms().what()))));
        return Select.of(FIELD, label, choices).chosen(form.text(FIELD)).error(errors);
    }

    /** The action that was selected; null for none, and after saying what is wrong. */
    public @Nullable PlanActionId read(Form form, FormErrors errors) {
        String chosen = form.text(FIELD);
        if (chosen.isEmpty()) {
            return null;
        }
        @Nullable
        PlanActionId found = list().stream()
                .map(PlanActionRow::id)
                .filter(id -> Long.toString(id.value()).equals(chosen))
                .findFirst()
                .orElse(null);
        errors.addIf(found == null, FIELD, "Select an action of the plan");
        return found;
    }

    private List<PlanActionRow> list() {
        return plans.list().stream().findFirst().map(PlanRow::id).map(actions::listOf).orElse(List.of()).stream()
                .filter(action -> !action.settled())
                .toList();
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST - 1).strip() + "…";
    }
}
