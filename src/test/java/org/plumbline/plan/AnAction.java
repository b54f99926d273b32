package org.plumbline.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.ActionSnapshot.AnsweredRecommendation;
import org.plumbline.plan.ActionSnapshot.EvidenceCount;
import org.plumbline.plan.ActionSnapshot.Lineage;
import org.plumbline.plan.ActionSnapshot.Measure;
import org.plumbline.plan.ActionSnapshot.Milestone;
import org.plumbline.plan.ActionSnapshot.Note;
import org.plumbline.plan.ActionSnapshot.Tasks;
import org.plumbline.plan.ActionSnapshot.Update;

/** Snapshots of actions and plans for tests: on track, led, without evidence, unless said otherwise. */
public final class AnAction {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private final PlanActionReference reference;
    private String what = "Supervise every worker monthly, with reflection";
    private String lead = "Mary Price";
    private LocalDate dueOn = LocalDate.of(2026, 6, 30);
    private int slips;
    private Delivery delivery = Delivery.ON_TRACK;
    private Impact impact = Impact.NONE_YET;
    private boolean stale;
    private final List<AnsweredRecommendation> recommendations = new ArrayList<>();
    private final List<EvidenceCount> evidence = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private @Nullable Update update;
    private @Nullable Lineage lineage;

    private AnAction(PlanActionReference reference) {
        this.reference = reference;
    }

    public static AnAction anAction(int theme, int number) {
        return new AnAction(new PlanActionReference(theme, number));
    }

    public AnAction what(String words) {
        what = words;
        return this;
    }

    public AnAction lead(String name) {
        lead = name;
        return this;
    }

    public AnAction due(LocalDate day, int putOff) {
        dueOn = day;
        slips = putOff;
        return this;
    }

    public AnAction with(Delivery state) {
        delivery = state;
        return this;
    }

    public AnAction with(Impact state) {
        impact = state;
        return this;
    }

    public AnAction stale() {
        stale = true;
        return this;
    }

    public AnAction evidence(Claim claim, EvidenceKind kind, int count) {
        evidence.add(new EvidenceCount(claim, kind, Strength.FAIR, Bearing.SUPPORTS, count, DAY));
        return this;
    }

    public AnAction note(String kind, String words) {
        notes.add(new Note(kind, words, null, null, DAY, null));
        return this;
    }

    public AnAction updated(String words) {
        update = new Update(DAY, "Mary Price", words);
        return this;
    }

    public AnAction answers(String recommendation) {
        recommendations.add(new AnsweredRecommendation(recommendation, "Inspection of 2025", "Improve oversight"));
        return this;
    }

    public AnAction became(Fate fate, PlanActionReference... successors) {
        lineage = new Lineage(fate, "Agreed by the board", List.of(successors));
        return this;
    }

    public ActionSnapshot build() {
        return new ActionSnapshot(
                new PlanActionId(reference.theme() * 1000L + reference.number()),
                reference,
                1,
                what,
                "Children meet a worker who has had time to think",
                recommendations,
                "Helen Dale",
                lead,
                "",
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 6, 30),
                dueOn,
                slips,
                delivery,
                LocalDate.of(2026, 1, 5),
                impact,
                LocalDate.of(2026, 1, 5),
                List.of(new Milestone("The template is agreed", LocalDate.of(2026, 2, 27), null)),
                List.of(new Measure(
                        "Supervision in time",
                        "%",
                        new BigDecimal("57"),
                        new BigDecimal("90"),
                        new BigDecimal("71.0"),
                        LocalDate.of(2026, 2, 28),
                        "Supervision log",
                        false)),
                evidence,
                notes,
                Tasks.NONE,
                update,
                LocalDate.of(2026, 1, 5),
                stale,
                lineage);
    }

    public static PlanSnapshot plan(ActionSnapshot... actions) {
        return new PlanSnapshot(
                new PlanId(1),
                "Improvement plan",
                "The inspection of November 2025",
                DAY,
                List.of(new PlanSnapshot.PhaseSnapshot(1, "First steps", "", LocalDate.of(2026, 1, 5), null)),
                List.of(new PlanSnapshot.ThemeSnapshot(1, "Management oversight", "")),
                List.of(actions));
    }
}
