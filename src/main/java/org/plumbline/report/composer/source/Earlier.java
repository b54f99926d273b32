package org.plumbline.report.composer.source;

import java.time.LocalDate;
import org.plumbline.report.composer.figure.Figure;

/**
 * A figure as the same body saw it last.
 *
 * @param seenOn the day of the meeting it was for
 * @param takenOn the day it was taken
 */
public record Earlier(LocalDate seenOn, LocalDate takenOn, Figure figure) {}
