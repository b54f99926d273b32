package org.plumbline.evaluation.tool;

/**
 * How far back an evaluation reads, and which part of that it judges.
 *
 * @param months months of the record to read
 * @param judgeMonths the most recent of them, on which the judgement rests
 */
public record LookBack(int months, int judgeMonths) {
    public LookBack {
        if (judgeMonths < 1 || judgeMonths > months) {
            throw new IllegalArgumentException("The months judged lie within the months read");
        }
    }
}
