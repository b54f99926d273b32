package org.plumbline.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One plan action as it stood at one moment.
 *
 * @param phase the number of its phase
 * @param what what is to be done
 * @param why why it matters for children
 * @param recommendations what it answers
 * @param executive who is accountable; empty when nobody is named
 * @param lead who leads it; empty when nobody is named
 * @param partners who else works on it, in words
 * @param startOn when work is to start; null when not said
 * @param baselineDueOn the due date first agreed; null when none was
 * @param dueOn the due date that holds; null when there is none
 * @param slips how often the due date was moved to a later day
 * @param lastUpdate the latest update; null while there is none
 * @param agreedOn the day it came into the plan
 * @param stale whether it had gone without an update for longer than six weeks on the day of the snapshot
 * @param lineage what became of it at the end of its phase; null while that is open
 */
public record ActionSnapshot(
        PlanActionId id,
        PlanActionReference reference,
        int phase,
        String what,
        String why,
        List<AnsweredRecommendation> recommendations,
        String executive,
        String lead,
        String partners,
        @Nullable LocalDate startOn,
        @Nullable LocalDate baselineDueOn,
        @Nullable LocalDate dueOn,
        int slips,
        Delivery delivery,
        LocalDate deliverySince,
        Impact impact,
        LocalDate impactSince,
        List<Milestone> milestones,
        List<Measure> measures,
        List<EvidenceCount> evidence,
        List<Note> notes,
        Tasks tasks,
        @Nullable Update lastUpdate,
        LocalDate agreedOn,
        boolean stale,
        @Nullable Lineage lineage) {

    public ActionSnapshot {
        recommendations = List.copyOf(recommendations);
        milestones = List.copyOf(milestones);
        measures = List.copyOf(measures);
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
    }

    /** Whether its due date has passed on the day and nobody says that it is delivered. */
    public boolean isOverdue(LocalDate today) {
        return lineage == null && dueOn != null && dueOn.isBefore(today) && !delivery.isSaidToBeDone();
    }

    /** The same action without what it says of the capability of each team's management. */
    public ActionSnapshot withoutCapability() {
        return new ActionSnapshot(
                id,
                reference,
                phase,
                what,
                why,
                recommendations,
                executive,
                lead,
                partners,
                startOn,
                baselineDueOn,
                dueOn,
                slips,
                delivery,
                deliverySince,
                impact,
                impactSince,
                milestones,
                measures,
                evidence,
                notes.stream().filter(note -> !note.isOfCapability()).toList(),
                tasks,
                lastUpdate,
                agreedOn,
                stale,
                lineage);
    }

    /** All pieces of evidence for a claim, whichever way they bear. */
    public int countEvidence(Claim claim) {
        return evidence.stream()
                .filter(count -> count.claim() == claim)
                .mapToInt(EvidenceCount::count)
                .sum();
    }

    /** A recommendation it answers, by its reference ({@code REC-12}), with the source's words. */
    public record AnsweredRecommendation(String reference, String title, String text) {}

    /**
     * A step on the way.
     *
     * @param doneOn null while it is not done
     */
    public record Milestone(
            String what, LocalDate dueOn, @Nullable LocalDate doneOn) {}

    /**
     * A success measure.
     *
     * @param unit such as "%" or "days"; empty for a plain number
     * @param baseline where it stood at the start, or null
     * @param target what is to be reached, or null for a measure told in words
     * @param current the latest reading, or null
     * @param currentOn the last day of what the latest reading measured, or null
     * @param source where the readings come from
     * @param met whether the latest reading reaches the target
     */
    public record Measure(
            String what,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal current,
            @Nullable LocalDate currentOn,
            String source,
            boolean met) {}

    /** How many pieces of evidence of one kind for one claim, and the day of the newest. */
    public record EvidenceCount(
            Claim claim, EvidenceKind kind, Strength strength, Bearing bearing, int count, LocalDate newestOn) {}

    /**
     * A barrier, risk, dependency, judgement of management capability or board decision.
     *
     * @param kind its code: barrier, risk, dependency, capability, decision
     * @param team the team it speaks of, or null
     * @param rating its rating in words, or null
     * @param endedOn when it ceased to hold, or null
     */
    public record Note(
            String kind,
            String words,
            @Nullable String team,
            @Nullable String rating,
            LocalDate on,
            @Nullable LocalDate endedOn) {

        boolean isOfCapability() {
            return kind.equals("capability");
        }
    }

    /** How many actions of the action register it has as tasks, and how many of them are verified and overdue. */
    public record Tasks(int all, int verified, int overdue) {
        /** No task at all. */
        public static final Tasks NONE = new Tasks(0, 0, 0);
    }

    /** An answer of those who lead the action. */
    public record Update(LocalDate on, String by, String words) {}

    /**
     * What became of it.
     *
     * @param successors the references of the actions that continue it
     */
    public record Lineage(Fate fate, String reason, List<PlanActionReference> successors) {
        public Lineage {
            successors = List.copyOf(successors);
        }
    }
}
