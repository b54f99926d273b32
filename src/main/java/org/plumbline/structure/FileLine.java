package org.plumbline.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Period;
import org.plumbline.authority.ResponsibilityKind;

/** One understood row of a structure file. */
sealed interface FileLine {

    /** Its number in the file, the headings being row 1. */
    int row();

    /** Somebody answering for a team, a worker, a service area or a child. */
    record Answering(int row, ResponsibilityKind kind, String worker, String subject, Period period, boolean deputy)
            implements FileLine {}

    /** Somebody being away; {@code deputy} stands in, or nobody when null. */
    record Away(int row, String worker, @Nullable String deputy, LocalDate from, LocalDate to) implements FileLine {}
}
