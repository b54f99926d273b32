package org.plumbline.plan.compare;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.PlanChanges;
import org.plumbline.plan.PlanChanges.ActionChange;
import org.plumbline.plan.PlanChanges.Count;
import org.plumbline.plan.PlanChanges.FieldChange;
import org.plumbline.plan.PlanChanges.Presence;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.PlanSnapshot.PhaseSnapshot;
import org.plumbline.plan.PlanSnapshot.ThemeSnapshot;

/** Compares two snapshots of one plan. An action is the same one as long as its reference is. */
public final class Comparison {
    private final Map<PlanActionReference, ActionSnapshot> before;
    private final Map<PlanActionReference, ActionSnapshot> after;

    private Comparison(PlanSnapshot before, PlanSnapshot after) {
        this.before = byReference(before);
        this.after = byReference(after);
    }

    /** What changed from the one to the other. */
    public static PlanChanges of(PlanSnapshot before, PlanSnapshot after) {
        Comparison comparison = new Comparison(before, after);
        return new PlanChanges(comparison.tally(), ofPlan(before, after), comparison.ofActions());
    }

    private static Map<PlanActionReference, ActionSnapshot> byReference(PlanSnapshot plan) {
        return plan.actions().stream()
                .collect(toMap(ActionSnapshot::reference, action -> action, (one, _) -> one, TreeMap::new));
    }

    private static List<FieldChange> ofPlan(PlanSnapshot before, PlanSnapshot after) {
        FieldChanges changes = new FieldChanges();
        changes.value("Title", before.title(), after.title());
        changes.value("What it answers", before.answers(), after.answers());
        changes.each("Phase", phases(before), phases(after));
        changes.each("Theme", themes(before), themes(after));
        return changes.found();
    }

    private static Map<String, String> phases(PlanSnapshot plan) {
        Map<String, String> phases = new LinkedHashMap<>();
        for (PhaseSnapshot phase : plan.phases()) {
            LocalDate ended = phase.endedOn();
            phases.put(
                    "Phase " + phase.number(),
                    phase.title() + ", from " + Dates.day(phase.beganOn())
                            + (ended == null ? "" : " to " + Dates.day(ended)));
        }
        return phases;
    }

    private static Map<String, String> themes(PlanSnapshot plan) {
        Map<String, String> themes = new LinkedHashMap<>();
        for (ThemeSnapshot theme : plan.themes()) {
            themes.put("Theme " + theme.number(), theme.title());
        }
        return themes;
    }

    private List<ActionChange> ofActions() {
        Map<PlanActionReference, ActionSnapshot> all = new TreeMap<>(before);
        all.putAll(after);
        List<ActionChange> changes = new ArrayList<>();
        all.forEach((reference, action) -> {
            ActionSnapshot was = before.get(reference);
            ActionSnapshot is = after.get(reference);
            if (was == null || is == null) {
                changes.add(new ActionChange(
                        reference, action.what(), was == null ? Presence.ADDED : Presence.REMOVED, List.of()));
            } else if (!was.equals(is)) {
                List<FieldChange> fields = ActionComparison.of(was, is);
                if (!fields.isEmpty()) {
                    changes.add(new ActionChange(reference, is.what(), Presence.CHANGED, fields));
                }
            }
        });
        return changes;
    }

    private List<Count> tally() {
        List<Count> tally = new ArrayList<>();
        add(tally, (was, is) -> was.delivery() != Delivery.VERIFIED && is.delivery() == Delivery.VERIFIED, "verified");
        add(tally, (was, is) -> was.delivery() == Delivery.VERIFIED && is.delivery() != Delivery.VERIFIED, "reopened");
        add(
                tally,
                (was, is) -> !was.delivery().isSaidToBeDone() && is.delivery() == Delivery.DELIVERED,
                "delivered, not verified");
        add(
                tally,
                (was, is) ->
                        was.delivery() == Delivery.DELIVERED && is.delivery().isUnderWay(),
                "sent back");
        add(tally, Comparison::fellBehind, "fell behind");
        add(tally, Comparison::gotBack, "back on track");
        add(tally, (was, is) -> is.slips() > was.slips(), "put off");
        add(tally, (was, is) -> is.impact().compareTo(was.impact()) > 0, "with more impact");
        add(tally, (was, is) -> is.impact().compareTo(was.impact()) < 0, "with less impact");
        add(tally, Comparison::hasMoreEvidence, "with new evidence");
        add(tally, (was, is) -> !was.stale() && is.stale(), "no longer updated");
        addCount(
                tally,
                (int) after.keySet().stream()
                        .filter(key -> !before.containsKey(key))
                        .count(),
                "new");
        addCount(
                tally,
                (int) before.keySet().stream()
                        .filter(key -> !after.containsKey(key))
                        .count(),
                "removed");
        return tally;
    }

    private void add(List<Count> tally, BiPredicate<ActionSnapshot, ActionSnapshot> did, String words) {
        int count = 0;
        for (Map.Entry<PlanActionReference, ActionSnapshot> entry : after.entrySet()) {
            @Nullable ActionSnapshot was = before.get(entry.getKey());
            if (was != null && did.test(was, entry.getValue())) {
                count++;
            }
        }
        addCount(tally, count, words);
    }

    private static void addCount(List<Count> tally, int count, String words) {
        if (count > 0) {
            tally.add(new Count(count, words));
        }
    }

    private static boolean fellBehind(ActionSnapshot was, ActionSnapshot is) {
        return was.delivery().compareTo(is.delivery()) < 0
                && (is.delivery() == Delivery.AT_RISK || is.delivery() == Delivery.OFF_TRACK);
    }

    private static boolean gotBack(ActionSnapshot was, ActionSnapshot is) {
        return is.delivery() == Delivery.ON_TRACK
                && (was.delivery() == Delivery.AT_RISK || was.delivery() == Delivery.OFF_TRACK);
    }

    private static boolean hasMoreEvidence(ActionSnapshot was, ActionSnapshot is) {
        return is.countEvidence(Claim.DELIVERY) + is.countEvidence(Claim.IMPACT)
                > was.countEvidence(Claim.DELIVERY) + was.countEvidence(Claim.IMPACT);
    }
}
