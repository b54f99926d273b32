package org.plumbline.plan.keeping;

import java.time.LocalDate;
import org.plumbline.plan.Bearing;
import org.plumbline.plan.Claim;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.Strength;

/**
 * A piece of evidence as it is added.
 *
 * @param what what it is and what it shows
 * @param place where it is kept, so that somebody can look at it; may be empty
 * @param datedOn the day it is evidence of
 */
public record NewEvidence(
        Claim claim,
        EvidenceKind kind,
        Bearing bearing,
        Strength strength,
        String what,
        String place,
        LocalDate datedOn) {}
