package org.plumbline.evaluation.programme;

/**
 * How far the evaluations of a programme have come. Those withdrawn are not counted.
 *
 * @param allocated with an auditor, whatever their state
 * @param overdue not completed, and past the day they were due
 */
public record ProgrammeProgress(int allocated, int inProgress, int completed, int overdue) {}
