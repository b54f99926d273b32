package org.plumbline.inspection;

import org.plumbline.access.AccountId;

/** The door for inspections that come with a history: begun by hand, corrected and confirmed like any other. */
public interface PastInspections {

    /**
     * Enters it.
     *
     * @throws IllegalArgumentException when a code is unknown, or when it could not be confirmed as it is
     */
    InspectionId enter(PastInspection inspection, AccountId by);
}
