package org.plumbline.demo.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.demo.county.Dice;

/** Writes what an auditor wrote in an evaluation: every field of the tool, and the worries that call for an action. */
public final class WritingEvaluation {
    private static final List<String> GRADES = List.of("inadequate", "requires-improvement", "good", "outstanding");
    private static final List<String> DOCUMENTS = List.of(
            "Case note",
            "Assessment",
            "Plan",
            "Minutes of the core group",
            "Supervision record",
            "Chronology",
            "Record of a visit",
            "Minutes of the review");
    private static final List<String> HOPES = List.of(
            "The child is safer at home, and says so.",
            "The child knows what will happen next.",
            "The family gets the help that fits.",
            "Decisions about the child are made in the child's time.",
            "");
    private static final int MOST_ACTIONS = 2;

    private final Form form;
    private final Narratives narratives = Narratives.shipped();

    /** Writes with this form. */
    public WritingEvaluation(Form form) {
        this.form = form;
    }

    /**
     * What was written.
     *
     * @param values what stands in each field, by the field's name
     * @param overall the rank of the overall grade, 1 Inadequate to 4 Outstanding
     * @param findings what must be put right
     */
    public record Written(Map<String, String> values, int overall, List<Finding> findings) {}

    /** Something that must be put right in one domain, with the domain's rank. */
    public record Finding(String domain, int rank, String what, String forChild) {}

    /** Everything that was written in an evaluation by the day it was completed. */
    public Written write(PlannedEvaluation planned, LocalDate completedOn) {
        var dice = Dice.of(planned.key(), 1);
        var judgement = Judgement.of(
                planned.level(), form.domains().stream().map(Form.Domain::code).toList(), dice);
        var values = new LinkedHashMap<String, String>();
        header(values, completedOn, dice);
        var findings = new ArrayList<Finding>();
        for (Form.Domain domain : form.domains()) {
            if (domain.mayNotApply() && !planned.inCare()) {
                values.put(domain.code() + ".applies", "no");
                values.put(
                        domain.code() + ".applies.reason", "The child is not in care, and no court work is planned.");
            } else {
                domain(domain, judgement, completedOn, values, findings, dice);
            }
        }
        conversation(values, completedOn, dice);
        overall(values, judgement, dice);
        return new Written(
                values,
                judgement.overall(),
                findings.stream().limit(most(judgement)).toList());
    }

    /** The part of it that was written before an evaluation still going on: the header and the first domains. */
    public Map<String, String> writeBeginning(PlannedEvaluation planned) {
        Map<String, String> whole = write(planned, planned.allocatedOn()).values();
        int kept = Dice.of(planned.key(), 2).between(0, whole.size() * 2 / 3);
        var beginning = new LinkedHashMap<String, String>();
        whole.entrySet().stream().limit(kept).forEach(field -> beginning.put(field.getKey(), field.getValue()));
        return beginning;
    }

    private static int most(Judgement judgement) {
        return judgement.overall() == Judgement.INADEQUATE ? MOST_ACTIONS + 1 : MOST_ACTIONS;
    }

    private void header(Map<String, String> values, LocalDate completedOn, Dice dice) {
        values.put(
                "about.last-supervision",
                completedOn.minusDays(dice.between(8, 75)).toString());
        double feedback = dice.within(0, 1);
        if (feedback < 0.55) {
            values.put("about.family-feedback", "obtained");
        } else if (feedback < 0.8) {
            values.put("about.family-feedback", "declined");
            values.put("about.family-feedback.reason", "The mother was asked twice and would rather not.");
        } else {
            values.put("about.family-feedback", "not-appropriate");
            values.put("about.family-feedback.reason", "A hearing is due this week.");
        }
        values.put("about.legacy", dice.chance(0.1) ? "yes" : "no");
    }

    private void domain(
            Form.Domain domain,
            Judgement judgement,
            LocalDate completedOn,
            Map<String, String> values,
            List<Finding> findings,
            Dice dice) {
        String code = domain.code();
        int rank = judgement.domains().getOrDefault(code, Judgement.GOOD);
        if (domain.mayNotApply()) {
            values.put(code + ".applies", "yes");
        }
        for (String check : domain.checks()) {
            Compliance.answer(code + ".check." + check, rank, values, dice);
        }
        if (rank > Judgement.INADEQUATE) {
            values.put(code + ".strength", narratives.pick(code, "strength", dice));
        }
        if (rank < Judgement.OUTSTANDING && (rank < Judgement.GOOD || dice.chance(0.5))) {
            values.put(code + ".worry", narratives.pick(code, "worry", dice));
        }
        String difference = narratives.pick(code, rank >= Judgement.GOOD ? "better" : "worse", dice);
        values.put(code + ".difference", difference);
        values.put(code + ".evidence.1.document", dice.pick(DOCUMENTS));
        values.put(
                code + ".evidence.1.on",
                completedOn.minusDays(dice.between(3, 150)).toString());
        values.put(code + ".grade", GRADES.get(rank - 1));
        if (rank <= Judgement.REQUIRES_IMPROVEMENT && dice.chance(rank == Judgement.INADEQUATE ? 0.9 : 0.45)) {
            findings.add(new Finding(code, rank, narratives.pick(code, "action", dice), dice.pick(HOPES)));
        }
    }

    private void conversation(Map<String, String> values, LocalDate completedOn, Dice dice) {
        values.put(
                "conversation.worker-on",
                completedOn.minusDays(dice.between(0, 6)).toString());
        values.put("conversation.worker-reflection", narratives.pick("worker", "reflection", dice));
        if (dice.chance(0.7)) {
            values.put(
                    "conversation.manager-on",
                    completedOn.minusDays(dice.between(0, 5)).toString());
            values.put("conversation.manager-view", narratives.pick("manager", "view", dice));
        }
    }

    private void overall(Map<String, String> values, Judgement judgement, Dice dice) {
        String grade = GRADES.get(judgement.overall() - 1);
        values.put("overall.grade", grade);
        values.put("overall.reason", narratives.pick("reason", grade, dice));
        if (judgement.departs()) {
            values.put("overall.departure", narratives.pick("departure", "departure", dice));
        }
    }
}
