package org.plumbline.framework;

import java.time.LocalDate;

/**
 * A practice standard as it stands on a day.
 *
 * @param version the version that holds on the day, or the first where none does yet
 * @param title in a few words
 * @param practice what good practice does
 * @param source what it rests on: a statute, statutory guidance, or the authority's own decision
 * @param validFromOn the first day of the version
 */
public record PracticeStandard(
        PracticeStandardId id,
        int version,
        String title,
        String practice,
        String source,
        LocalDate validFromOn,
        StandardState state) {

    /** Reference and title together: "PS-4 The plan changes something for the child". */
    public String name() {
        return id.reference() + " " + title;
    }
}
