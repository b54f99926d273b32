package org.plumbline.plan.compare;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.ActionSnapshot.Lineage;
import org.plumbline.plan.ActionSnapshot.Measure;
import org.plumbline.plan.ActionSnapshot.Milestone;
import org.plumbline.plan.ActionSnapshot.Note;
import org.plumbline.plan.ActionSnapshot.Tasks;
import org.plumbline.plan.ActionSnapshot.Update;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.PlanChanges.FieldChange;

/** What changed of one action, field by field, in the order in which people ask. */
final class ActionComparison {
    private ActionComparison() {}

    static List<FieldChange> of(ActionSnapshot before, ActionSnapshot after) {
        FieldChanges changes = new FieldChanges();
        changes.value("Delivery", before.delivery().label(), after.delivery().label());
        changes.value("Impact", before.impact().label(), after.impact().label());
        changes.value("At the end of its phase", lineage(before.lineage()), lineage(after.lineage()));
        changes.value("Due date", day(before.dueOn()), day(after.dueOn()));
        changes.value("Start", day(before.startOn()), day(after.startOn()));
        changes.value("What", before.what(), after.what());
        changes.value("Why it matters for children", before.why(), after.why());
        changes.value("Accountable executive", before.executive(), after.executive());
        changes.value("Lead", before.lead(), after.lead());
        changes.value("Partners", before.partners(), after.partners());
        changes.value("Recommendations", recommendations(before), recommendations(after));
        changes.each("Milestone", milestones(before), milestones(after));
        changes.each("Success measure", measures(before), measures(after));
        changes.each("Evidence", evidence(before), evidence(after));
        changes.each("Noted", notes(before), notes(after));
        changes.value("Tasks", tasks(before.tasks()), tasks(after.tasks()));
        changes.value("Latest update", update(before.lastUpdate()), update(after.lastUpdate()));
        return changes.found();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Dates.day(day);
    }

    private static @Nullable String lineage(@Nullable Lineage lineage) {
        if (lineage == null) {
            return null;
        }
        String goesOn = lineage.successors().isEmpty()
                ? ""
                : " as "
                        + lineage.successors().stream()
                                .map(PlanActionReference::toString)
                                .collect(joining(", "));
        return lineage.fate().label() + goesOn + ": " + lineage.reason();
    }

    private static String recommendations(ActionSnapshot action) {
        return action.recommendations().stream()
                .map(ActionSnapshot.AnsweredRecommendation::reference)
                .collect(joining(", "));
    }

    private static Map<String, String> milestones(ActionSnapshot action) {
        return byName(action.milestones(), Milestone::what, ActionComparison::milestone);
    }

    private static String milestone(Milestone milestone) {
        LocalDate done = milestone.doneOn();
        return done == null ? "due on " + Dates.day(milestone.dueOn()) : "done on " + Dates.day(done);
    }

    private static Map<String, String> measures(ActionSnapshot action) {
        return byName(action.measures(), Measure::what, ActionComparison::measure);
    }

    private static String measure(Measure measure) {
        LocalDate on = measure.currentOn();
        return (on == null
                        ? "not read yet"
                        : amount(measure.current(), measure.unit()) + " on " + Dates.day(on)
                                + (measure.met() ? ", target met" : ""))
                + (measure.target() == null ? "" : "; target " + amount(measure.target(), measure.unit()));
    }

    private static String amount(@Nullable BigDecimal value, String unit) {
        if (value == null) {
            return "not known";
        }
        String number = value.stripTrailingZeros().toPlainString();
        return unit.isEmpty() || unit.equals("%") ? number + unit : number + " " + unit;
    }

    private static Map<String, String> evidence(ActionSnapshot action) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        action.evidence()
                .forEach(count -> counts.merge(
                        count.kind().label() + " on " + count.claim().label().toLowerCase(java.util.Locale.ROOT),
                        count.count(),
                        Integer::sum));
        return counts.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> Numbers.of(entry.getValue(), "piece", "pieces"),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static Map<String, String> notes(ActionSnapshot action) {
        return byName(action.notes(), ActionComparison::noteName, ActionComparison::note);
    }

    private static String noteName(Note note) {
        String team = note.team();
        return Character.toUpperCase(note.kind().charAt(0)) + note.kind().substring(1)
                + (team == null ? "" : ", " + team) + ", " + note.words();
    }

    private static String note(Note note) {
        String rating = note.rating() == null ? "" : note.rating();
        LocalDate ended = note.endedOn();
        if (ended == null) {
            return rating;
        }
        return rating + (rating.isEmpty() ? "" : "; ") + "ended on " + Dates.day(ended);
    }

    private static @Nullable String tasks(Tasks tasks) {
        return tasks.all() == 0
                ? null
                : Numbers.of(tasks.all(), "task", "tasks") + ", " + tasks.verified() + " verified, " + tasks.overdue()
                        + " overdue";
    }

    private static @Nullable String update(@Nullable Update update) {
        return update == null ? null : Dates.day(update.on()) + ", " + update.by() + ": " + update.words();
    }

    private static <T> Map<String, String> byName(
            List<T> things, Function<T, String> name, Function<T, String> reading) {
        Map<String, String> byName = new LinkedHashMap<>();
        things.forEach(thing -> byName.merge(name.apply(thing), reading.apply(thing), (one, two) -> one + "; " + two));
        return byName;
    }
}
