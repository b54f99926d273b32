package org.plumbline.plan.life;

import java.time.Instant;
import java.time.LocalDate;
import org.plumbline.plan.Bearing;
import org.plumbline.plan.Claim;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.Strength;

/**
 * One piece of evidence, as far as deciding needs it.
 *
 * @param datedOn the day it is evidence of, not the day it was added
 */
public record EvidenceSeen(
        EvidenceKind kind, Claim claim, Bearing bearing, Strength strength, LocalDate datedOn, Instant addedAt) {

    boolean supports(Claim what) {
        return claim == what && bearing == Bearing.SUPPORTS;
    }
}
