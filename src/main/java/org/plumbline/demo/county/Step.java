package org.plumbline.demo.county;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that happened in a child's history. Codes are the official ones without their drop-down letters. */
public sealed interface Step {
    /** The day it happened or began. */
    LocalDate on();

    /** Somebody told the front door about the child. */
    record Contact(LocalDate on, String source) implements Step {}

    /** Help before social care is needed; completed when {@code completedOn} is known. */
    record EarlyHelp(LocalDate on, @Nullable LocalDate completedOn, String organisation) implements Step {}

    /** A contact taken up by social care, or closed at once ({@code noFurtherAction}). */
    record Referral(LocalDate on, String source, boolean noFurtherAction) implements Step {}

    /** An assessment, authorised by a manager when {@code authorisedOn} is known. */
    record Assessment(
            LocalDate on, boolean childSeen, @Nullable LocalDate authorisedOn, boolean support) implements Step {}

    /**
     * A section 47 enquiry.
     *
     * @param on the strategy discussion that began it
     * @param conferenceOn the initial conference; null where none was needed or it is still to come
     * @param conferenceNeeded whether a conference was found necessary
     * @param plan whether the conference made a protection plan
     */
    record Enquiry(
            LocalDate on,
            boolean conferenceNeeded,
            @Nullable LocalDate conferenceOn,
            boolean plan) implements Step {}

    /** A period as a child in need, from referral to closure; it embraces protection and care. */
    record Need(
            LocalDate on,
            String need,
            Rhythm seen,
            @Nullable LocalDate closedOn,
            @Nullable String reason) implements Step {}

    /** A child protection plan. */
    record ProtectionPlan(
            LocalDate on,
            String firstCategory,
            String latestCategory,
            Rhythm visits,
            Rhythm conferences,
            @Nullable LocalDate endedOn)
            implements Step {}

    /** A period in care. Legal statuses and placements are in the order they began, at least one each. */
    record Care(
            LocalDate on,
            String need,
            List<LegalStatus> legal,
            List<Placement> placements,
            String permanence,
            CareRhythms rhythms,
            @Nullable LocalDate endedOn,
            @Nullable String reason)
            implements Step {
        public Care {
            legal = List.copyOf(legal);
            placements = List.copyOf(placements);
        }
    }

    /** A legal status from this day on. */
    record LegalStatus(LocalDate from, String code) {}

    /** Where a child in care lives from this day on; {@code urn} is empty for a home without a registration. */
    record Placement(LocalDate from, String type, String provider, String postcode, String urn, boolean outOfArea) {}

    /** What recurs while a child is in care; missing episodes a year in {@code missingAYear}. */
    record CareRhythms(
            Rhythm visits, Rhythm reviews, Rhythm reviewingOfficer, Rhythm health, Rhythm dentist, int missingAYear) {}

    /** After care: from the eighteenth birthday until support ends. */
    record LeavingCare(
            LocalDate on,
            String eligibility,
            String inTouch,
            String accommodation,
            boolean suitable,
            String activity,
            Rhythm contact,
            Rhythm pathwayReview,
            @Nullable LocalDate closedOn)
            implements Step {}

    /** The way to adoption; it begins with the decision that the child should be placed. */
    record Adoption(
            LocalDate on,
            LocalDate enteredCareOn,
            LocalDate placementOrderOn,
            @Nullable LocalDate matchedOn,
            @Nullable LocalDate placedOn,
            @Nullable LocalDate orderOn,
            @Nullable LocalDate reversedOn,
            @Nullable String reversedBecause)
            implements Step {}

    /** From this day a part of the service holds the case; {@code key} decides which post in it. */
    record Held(LocalDate on, Service service, long key) implements Step {}
}
