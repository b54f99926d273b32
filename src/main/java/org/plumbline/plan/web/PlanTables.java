package org.plumbline.plan.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.Claim;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanTags;

/** Plan actions as a table: the two states side by side, with what proves them and how old they are. */
final class PlanTables {
    private PlanTables() {}

    static Table actions(String caption, List<ActionSnapshot> actions, LocalDate today) {
        return Table.of(caption)
                .hideCaption()
                .column("Action")
                .column("Lead")
                .column("Due")
                .column("Delivery")
                .column("Impact")
                .column("Evidence")
                .column("Last update")
                .rows(actions.stream().map(action -> row(action, today)).toList());
    }

    private static List<Cell> row(ActionSnapshot action, LocalDate today) {
        return List.of(
                Cell.link(action.reference() + " " + action.what(), PlanLinks.action(action.id())),
                Cell.text(action.lead().isEmpty() ? "Nobody yet" : action.lead()),
                due(action, today),
                delivery(action),
                Cell.tag(PlanTags.of(action.impact())),
                evidence(action),
                updated(action, today));
    }

    private static Cell due(ActionSnapshot action, LocalDate today) {
        LocalDate due = action.dueOn();
        if (due == null) {
            return Cell.text("Not agreed");
        }
        Cell cell = Cell.text(Dates.shortDay(due)).sortedBy(due.toString()).below(slips(action));
        return action.isOverdue(today) ? cell.with(PlanTags.OVERDUE) : cell;
    }

    /** "put off twice; first agreed for 30 Jun 2026", or null for an action that never slipped. */
    static @Nullable String slips(ActionSnapshot action) {
        LocalDate baseline = action.baselineDueOn();
        if (action.slips() == 0 || baseline == null) {
            return null;
        }
        return "put off " + times(action.slips()) + "; first agreed for " + Dates.shortDay(baseline);
    }

    private static String times(int count) {
        return switch (count) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> count + " times";
        };
    }

    private static Cell delivery(ActionSnapshot action) {
        Cell cell = Cell.tag(PlanTags.ofDelivery(action));
        ActionSnapshot.Lineage lineage = action.lineage();
        if (lineage != null) {
            return Cell.tags(List.of(PlanTags.of(action.delivery()), PlanTags.of(lineage.fate())));
        }
        return action.stale() ? cell.below("was " + action.delivery().label()) : cell;
    }

    private static Cell evidence(ActionSnapshot action) {
        int delivery = action.countEvidence(Claim.DELIVERY);
        int impact = action.countEvidence(Claim.IMPACT);
        if (delivery + impact == 0) {
            return Cell.text("None").sortedBy("0");
        }
        LocalDate newest = action.evidence().stream()
                .map(ActionSnapshot.EvidenceCount::newestOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Cell.text("Delivery " + delivery + ", impact " + impact)
                .sortedBy(String.valueOf(delivery + impact))
                .below("newest " + Dates.shortDay(newest));
    }

    private static Cell updated(ActionSnapshot action, LocalDate today) {
        ActionSnapshot.Update update = action.lastUpdate();
        return update == null
                ? Cell.text("Never").below("agreed " + ago(action.agreedOn(), today))
                : Cell.text(ago(update.on(), today)).below(update.by());
    }

    /** "today", "yesterday", "12 days ago". */
    static String ago(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days <= 0 ? "today" : days == 1 ? "yesterday" : Numbers.of(days, "day", "days") + " ago";
    }
}
