package org.plumbline.evaluation.programme;

import org.plumbline.authority.WorkerId;

/**
 * An auditor of a programme.
 *
 * @param capacity how many children at most
 * @param taken how many are allocated, those withdrawn not counted
 */
public record ProgrammeAuditor(WorkerId worker, String name, int capacity, int taken) {}
