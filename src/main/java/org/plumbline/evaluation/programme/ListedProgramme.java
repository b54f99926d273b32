package org.plumbline.evaluation.programme;

/**
 * A programme in a list.
 *
 * @param draws how many draws were made for it
 */
public record ListedProgramme(Programme programme, int draws, ProgrammeProgress progress) {}
