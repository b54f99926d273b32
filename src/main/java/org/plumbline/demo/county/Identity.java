package org.plumbline.demo.county;

import java.time.LocalDate;

/**
 * Who a made-up child is.
 *
 * @param caseId the case system's number
 * @param sex {@code M}, {@code F} or {@code U} for not recorded
 * @param ethnicity one of the Department for Education's codes
 * @param bornOn the day of birth; after the first events for a child known before birth
 * @param disabled whether a disability is recorded
 * @param unaccompanied whether the child came to the country alone to seek asylum
 * @param key decides what belongs to this child's record alone, such as its mistakes
 */
public record Identity(
        String caseId,
        String sex,
        String ethnicity,
        LocalDate bornOn,
        boolean disabled,
        boolean unaccompanied,
        long key) {}
