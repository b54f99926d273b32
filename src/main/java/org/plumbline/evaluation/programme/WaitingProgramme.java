package org.plumbline.evaluation.programme;

import java.time.LocalDate;

/**
 * A programme whose drawn children wait for auditors.
 *
 * @param children how many wait
 */
public record WaitingProgramme(ProgrammeId id, String name, LocalDate dueOn, int children) {}
