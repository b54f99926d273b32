package org.plumbline.children.extract;

import static org.plumbline.children.annexa.Column.*;
import static org.plumbline.children.extract.FactShape.event;
import static org.plumbline.children.extract.FactShape.eventOf;
import static org.plumbline.children.extract.FactShape.period;
import static org.plumbline.children.extract.FactShape.state;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.children.FactKind;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.ListRow;

/**
 * Which facts a row of each list says. Names of workers and teams are not among them: allocation is kept with where the
 * child stands. Nor are placement postcodes, nor anything of List 11, which is about adults.
 */
final class RowFacts {
    private static final FactShape PERSON = state(FactKind.PERSON, BORN_ON, GENDER, ETHNICITY);

    private static final Map<AnnexList, List<FactShape>> SHAPES = new EnumMap<>(AnnexList.class);

    static {
        shapes(AnnexList.CONTACTS, period(FactKind.CONTACT, CONTACT_ON, null, CONTACT_SOURCE));
        shapes(AnnexList.EARLY_HELP, period(FactKind.EARLY_HELP, EARLY_HELP_START, EARLY_HELP_END, EARLY_HELP_BY));
        shapes(
                AnnexList.REFERRALS,
                period(FactKind.REFERRAL, REFERRAL_ON, null, REFERRAL_SOURCE, REFERRAL_NFA, REFERRALS_IN_YEAR));
        shapes(
                AnnexList.ASSESSMENTS,
                period(
                        FactKind.ASSESSMENT,
                        ASSESSMENT_START,
                        ASSESSMENT_END,
                        ASSESSMENT_SEEN,
                        ASSESSMENT_SUPPORT,
                        DISABILITY));
        shapes(
                AnnexList.ENQUIRIES,
                period(
                        FactKind.ENQUIRY,
                        ENQUIRY_START,
                        null,
                        CONFERENCE_UNNECESSARY,
                        CONFERENCE_ON,
                        ENQUIRIES_IN_YEAR,
                        CONFERENCES_IN_YEAR),
                event(FactKind.CONFERENCE, CONFERENCE_ON, CONFERENCE_PLAN, ENQUIRY_START));
        shapes(
                AnnexList.CHILDREN_IN_NEED,
                period(FactKind.NEED, NEED_START, NEED_END, NEED, CASE_STATUS, CLOSURE_REASON, DISABILITY),
                eventOf("in-need", FactKind.VISIT, LAST_SEEN_ON));
        shapes(
                AnnexList.CHILD_PROTECTION,
                period(
                        FactKind.PLAN,
                        PLAN_START,
                        PLAN_END,
                        ABUSE_INITIAL,
                        ABUSE_LATEST,
                        EMERGENCY,
                        PREVIOUS_PLANS,
                        DISABILITY),
                eventOf("protection", FactKind.VISIT, PLAN_VISIT_ON, SEEN_ALONE),
                eventOf("protection", FactKind.REVIEW, PLAN_REVIEW_ON));
        shapes(
                AnnexList.CHILDREN_IN_CARE,
                period(
                        FactKind.CARE,
                        CARE_START,
                        CARE_END,
                        UASC_IN_YEAR,
                        CARE_NEED,
                        CARE_AGAIN,
                        PERMANENCE,
                        PLACEMENTS_IN_YEAR,
                        CARE_END_REASON,
                        MISSING_EPISODES,
                        ABSENT_EPISODES,
                        INTERVIEW_OFFERED,
                        INTERVIEW_ACCEPTED,
                        DISABILITY),
                period(FactKind.LEGAL_STATUS, LEGAL_START, null, LEGAL_STATUS),
                period(
                        FactKind.PLACEMENT,
                        PLACEMENT_START,
                        null,
                        PLACEMENT_TYPE,
                        PROVIDER,
                        PLACEMENT_URN,
                        PLACEMENT_LOCATION,
                        PLACEMENT_AUTHORITY),
                eventOf("care", FactKind.VISIT, CARE_VISIT_ON),
                eventOf("reviewing-officer", FactKind.VISIT, IRO_VISIT_ON),
                eventOf("care", FactKind.REVIEW, CARE_REVIEW_ON),
                eventOf("health", FactKind.HEALTH_CHECK, HEALTH_ON),
                eventOf("dental", FactKind.HEALTH_CHECK, DENTAL_ON));
        shapes(
                AnnexList.CARE_LEAVERS,
                state(FactKind.CARE_LEAVER, UASC_EVER, ELIGIBILITY, IN_TOUCH, ACCOMMODATION, SUITABILITY, ACTIVITY),
                eventOf("care-leaver", FactKind.VISIT, LEAVER_CONTACT_ON),
                eventOf("pathway", FactKind.REVIEW, PATHWAY_REVIEW_ON));
        shapes(
                AnnexList.ADOPTION,
                period(
                        FactKind.ADOPTION,
                        ADOPTION_DECIDED_ON,
                        ADOPTION_ORDER_ON,
                        ENTERED_CARE_ON,
                        PLACEMENT_ORDER_ON,
                        MATCHED_ON,
                        ADOPTION_PLACED_ON,
                        ADOPTION_REVERSED_ON,
                        ADOPTION_REVERSED_REASON,
                        FOSTERED_TO_ADOPT_ON));
        SHAPES.put(AnnexList.ADOPTERS, List.of());
    }

    private RowFacts() {}

    private static void shapes(AnnexList list, FactShape... shapes) {
        SHAPES.put(list, Stream.concat(Stream.of(PERSON), Stream.of(shapes)).toList());
    }

    static List<NewFact> of(ListRow row) {
        return SHAPES.getOrDefault(row.list(), List.of()).stream()
                .map(shape -> shape.of(row))
                .flatMap(Optional::stream)
                .toList();
    }
}
