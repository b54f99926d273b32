package org.plumbline.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.evaluation.tool.Answer;

/**
 * What completed evaluations said to questions, in figures that name no child and no worker. A question is named in an
 * answer by its place in the list that was asked, from 0; evaluations in which its domain does not apply are left out.
 */
public interface QuestionFigures {

    /** The days of completion that count, both included. */
    record Days(LocalDate from, LocalDate to) {}

    /**
     * How often a question's domain was given one grade in a quarter.
     *
     * @param quarter the first day of the quarter of the calendar year
     * @param word of the grade
     * @param rank position on the scale, 1 the worst
     */
    record GradeCount(int question, LocalDate quarter, String word, int rank, int count) {}

    /** How often a check was answered in one way in a quarter; only for questions that are a check. */
    record AnswerCount(int question, LocalDate quarter, Answer answer, int count) {}

    /**
     * What was found, and what was done about it.
     *
     * @param evaluations completed ones that answered the question
     * @param strengths of them, those that recorded a strength in its domain
     * @param worries of them, those that recorded a worry in its domain
     * @param open actions of these evaluations about the domain that are not finished
     * @param overdue of the open ones, those with their owner and past their due date
     * @param verified actions that somebody else has verified
     */
    record Found(int question, int evaluations, int strengths, int worries, int open, int overdue, int verified) {}

    /**
     * What was found in all evaluations that answered any question of a group, each evaluation counted once.
     *
     * @param group the place of the group in the list that was asked, from 0
     * @param evaluations completed ones that answered any of its questions
     * @param worries of them, those that recorded a worry in a domain that was asked about
     * @param reAudits of them, those that asked the same again
     * @param open actions of these evaluations about those domains that are not finished
     * @param overdue of the open ones, those with their owner and past their due date
     * @param verified actions that somebody else has verified
     */
    record InAll(int group, int evaluations, int worries, int reAudits, int open, int overdue, int verified) {
        /** A group that no evaluation answered. */
        public static InAll none(int group) {
            return new InAll(group, 0, 0, 0, 0, 0, 0);
        }
    }

    /**
     * All of it.
     *
     * @param grades original grades of the questions' domains, by question, quarter, and rank from the best
     * @param answers to those questions that are checks, by question and quarter
     * @param found findings and actions, one for each question that was answered at all
     */
    record Counted(List<GradeCount> grades, List<AnswerCount> answers, List<Found> found) {
        /** Nothing was asked. */
        public static final Counted NOTHING = new Counted(List.of(), List.of(), List.of());

        /** Copies the lists. */
        public Counted {
            grades = List.copyOf(grades);
            answers = List.copyOf(answers);
            found = List.copyOf(found);
        }
    }

    /** What completed evaluations said to the questions. */
    Counted count(List<ToolQuestion> questions, Days days, LocalDate today);

    /** Findings and actions of groups of questions, one row for each group in the order asked; empty groups count nothing. */
    List<InAll> countInAll(List<List<ToolQuestion>> groups, Days days, LocalDate today);
}
