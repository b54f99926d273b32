package org.plumbline.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.plumbline.page.Numbers;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;

/** How the actions of a phase stand, in two sentences: delivery, then impact and what is missing. */
record PlanTally(List<ActionSnapshot> actions, LocalDate today) {

    static PlanTally of(List<ActionSnapshot> actions, LocalDate today) {
        return new PlanTally(actions, today);
    }

    String inWords() {
        if (actions.isEmpty()) {
            return "It has no actions yet.";
        }
        List<String> delivery = new ArrayList<>();
        for (Delivery state : Delivery.values()) {
            add(delivery, state.label(), action -> !action.stale() && action.delivery() == state);
        }
        add(delivery, "not updated for more than six weeks", ActionSnapshot::stale);
        List<String> impact = new ArrayList<>();
        for (Impact state : Impact.values()) {
            add(impact, state.label(), action -> action.impact() == state);
        }
        return Numbers.of(actions.size(), "action: ", "actions: ") + String.join(", ", delivery)
                + ". Impact for children: " + String.join(", ", impact) + "." + overdue();
    }

    private String overdue() {
        long overdue =
                actions.stream().filter(action -> action.isOverdue(today)).count();
        return overdue == 0 ? "" : " " + Numbers.of(overdue, "action is", "actions are") + " past the due date.";
    }

    private void add(List<String> parts, String words, Predicate<ActionSnapshot> which) {
        long count = actions.stream().filter(which).count();
        if (count > 0) {
            parts.add(Numbers.whole(count) + " " + words.toLowerCase(Locale.UK));
        }
    }
}
