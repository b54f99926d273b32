package org.plumbline.children.annexa;

import static org.plumbline.children.annexa.ColumnType.AGE;
import static org.plumbline.children.annexa.ColumnType.CODE;
import static org.plumbline.children.annexa.ColumnType.COUNT;
import static org.plumbline.children.annexa.ColumnType.DATE;
import static org.plumbline.children.annexa.ColumnType.ID;
import static org.plumbline.children.annexa.ColumnType.NAME;
import static org.plumbline.children.annexa.ColumnType.POSTCODE;
import static org.plumbline.children.annexa.ColumnType.TEXT;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the eleven lists: the official heading, how the cells are read, whether they may be blank. Source:
 * Ofsted's ILACS Annex A as published with the LIIA tools (MIT), editions to 2023 and from January 2024.
 *
 * <p>{@code words} recognise a heading that is worded otherwise: each must be in it; {@code a|b} means either.
 */
@SuppressWarnings("ImmutableEnumChecker") // code sets and heading words are never changed once made
public enum Column {
    CHILD_ID("Child Unique ID", ID, true, "child id|identifier|childid"),
    GENDER("Gender", CodeSets.GENDER, true, "gender|sex"),
    ETHNICITY("Ethnicity", CodeSets.ETHNICITY, true, "ethnic"),
    BORN_ON("Date of Birth", DATE, false, "birth|dob"),
    AGE_YEARS("Age of Child (Years)", AGE, false, "age"),
    DISABILITY("Does the Child have a Disability", CodeSets.YES_NO, true, "disab"),
    TEAM("Allocated Team", NAME, true, "team"),
    WORKER("Allocated Worker", NAME, true, "worker"),

    CONTACT_ON("Date of Contact", DATE, true, "date contact"),
    CONTACT_SOURCE("Contact Source", CodeSets.SOURCE, true, "source"),

    EARLY_HELP_START("Assessment start date", DATE, true, "assessment start"),
    EARLY_HELP_END("Assessment completion date", DATE, false, "assessment complet|end date"),
    EARLY_HELP_BY("Organisation completing assessment", TEXT, true, "organi"),

    REFERRAL_ON("Date of referral", DATE, true, "date referral"),
    REFERRAL_SOURCE("Referral Source", CodeSets.SOURCE, true, "source"),
    REFERRAL_NFA("Referral NFA?", CodeSets.YES_NO, true, "nfa|further"),
    REFERRALS_IN_YEAR("Number of Referrals in Last 12 Months", COUNT, true, "number referrals"),

    ASSESSMENT_START("Continuous Assessment Start Date", DATE, true, "assessment start"),
    ASSESSMENT_SEEN("Child Seen During Continuous Assessment", CodeSets.YES_NO, true, "seen"),
    ASSESSMENT_END("Continuous Assessment Date of Authorisation", DATE, false, "authori"),
    ASSESSMENT_SUPPORT(
            "Was the child assessed as requiring LA children's social care support?",
            CodeSets.YES_NO,
            false,
            "requiring support"),

    ENQUIRY_START(
            "Strategy discussion initiating Section 47 Enquiry Start Date", DATE, true, "strategy|section start date"),
    CONFERENCE_UNNECESSARY(
            "Was an Initial Child Protection Conference deemed unnecessary?",
            CodeSets.YES_NO,
            false,
            "unnecessary|required"),
    CONFERENCE_ON("Date of Initial Child Protection Conference", DATE, false, "date conference|icpc"),
    CONFERENCE_PLAN(
            "Did the Initial Child Protection Conference Result in a Child Protection Plan",
            CodeSets.YES_NO,
            false,
            "result plan"),
    ENQUIRIES_IN_YEAR("Number of Section 47 Enquiries in the last 12 months", COUNT, true, "number enquiries|47"),
    CONFERENCES_IN_YEAR("Number of ICPCs in the last 12 months", COUNT, true, "number icpcs|conferences"),

    NEED_START("CIN Start Date", DATE, false, "start date"),
    NEED("Primary Need Code", CodeSets.NEED, true, "need code"),
    LAST_SEEN_ON("Date Child Was Last Seen", DATE, false, "seen"),
    NEED_END("CIN Closure Date", DATE, false, "closure|end date"),
    CLOSURE_REASON("Reason for Closure", CodeSets.CLOSURE, false, "reason clos"),
    CASE_STATUS("Case Status", CodeSets.CASE_STATUS, true, "status"),

    PLAN_START("Child Protection Plan Start Date", DATE, true, "plan start"),
    ABUSE_INITIAL("Initial Category of Abuse", CodeSets.ABUSE, true, "initial category"),
    ABUSE_LATEST("Latest Category of Abuse", CodeSets.ABUSE, true, "latest category"),
    PLAN_VISIT_ON("Date of the Last Statutory Visit", DATE, false, "date visit"),
    SEEN_ALONE("Was the Child Seen Alone?", CodeSets.YES_NO, false, "alone"),
    PLAN_REVIEW_ON("Date of latest review conference", DATE, false, "review"),
    PLAN_END("Child Protection Plan End Date", DATE, false, "plan end"),
    EMERGENCY(
            "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
            CodeSets.YES_NO,
            true,
            "emergency|police"),
    PREVIOUS_PLANS("Number of Previous Child Protection Plans", COUNT, true, "number previous"),

    UASC_IN_YEAR(
            "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
            CodeSets.YES_NO,
            true,
            "unaccompanied|uasc"),
    CARE_START("Date Started to be Looked After", DATE, true, "date started looked"),
    CARE_NEED("Child's Category of Need", CodeSets.NEED, true, "category need"),
    CARE_AGAIN(
            "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
            CodeSets.YES_NO,
            true,
            "second|subsequent"),
    LEGAL_START("Start date of current legal status", DATE, true, "start legal"),
    LEGAL_STATUS("Child's Legal Status", CareCodeSets.LEGAL_STATUS, true, "legal status"),
    CARE_REVIEW_ON("Date of Latest Statutory Review", DATE, false, "statutory review"),
    CARE_VISIT_ON("Date of Last Social Work Visit", DATE, false, "social visit"),
    PERMANENCE("What is the permanence plan for this child?", CodeSets.PERMANENCE, false, "permanence"),
    IRO_VISIT_ON("Date of Last IRO Visit / Contact to the Child", DATE, false, "iro"),
    HEALTH_ON("Date of Last Health Assessment", DATE, false, "health"),
    DENTAL_ON("Date of Last Dental Check", DATE, false, "dental"),
    PLACEMENTS_IN_YEAR("Number of Placements in the Last 12 months", COUNT, true, "number placements"),
    CARE_END("Date Ceased to be Looked After", DATE, false, "date ceased"),
    CARE_END_REASON("Reason Ceased to be Looked After", CareCodeSets.CEASED, false, "reason ceased"),
    PLACEMENT_START("Start Date of Most Recent Placement", DATE, true, "start placement"),
    PLACEMENT_TYPE("Placement Type", CareCodeSets.PLACEMENT, true, "placement type"),
    PROVIDER("Placement Provider", CodeSets.PROVIDER, true, "provider"),
    PLACEMENT_POSTCODE("Placement postcode", POSTCODE, true, "postcode|post-code"),
    PLACEMENT_URN("URN of Placement", TEXT, false, "urn"),
    PLACEMENT_LOCATION("Placement Location", CodeSets.LOCATION, true, "placement location"),
    PLACEMENT_AUTHORITY("LA of Placement", TEXT, true, "la|authority placement"),
    MISSING_EPISODES(
            "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
            COUNT,
            true,
            "number missing"),
    ABSENT_EPISODES(
            "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
            COUNT,
            true,
            "number absent"),
    INTERVIEW_OFFERED(
            "Was the child offered a Return Interview after their last missing episode (Y/N)?",
            CodeSets.YES_NO,
            false,
            "offered interview"),
    INTERVIEW_ACCEPTED(
            "Did the child accept a Return Interview after their last missing episode (Y/N)?",
            CodeSets.YES_NO,
            false,
            "accept interview"),

    UASC_EVER(
            "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
            CodeSets.YES_NO,
            true,
            "unaccompanied|uasc"),
    ADVISOR("Allocated Personal Advisor", NAME, false, "advis|adviser"),
    ELIGIBILITY("Eligibility Category", CareCodeSets.ELIGIBILITY, true, "eligib"),
    PATHWAY_REVIEW_ON("Latest Pathway Plan Review Date", DATE, false, "pathway"),
    IN_TOUCH("LA in Touch", CareCodeSets.IN_TOUCH, true, "touch"),
    LEAVER_CONTACT_ON("Latest Date of Contact", DATE, false, "date contact"),
    ACCOMMODATION("Type of Accommodation", CareCodeSets.ACCOMMODATION, false, "type accommodation"),
    SUITABILITY("Suitability of Accommodation", CareCodeSets.SUITABILITY, false, "suitab"),
    ACTIVITY("Activity Status", CareCodeSets.ACTIVITY, false, "activity"),

    FAMILY_ID("Family identifier", ID, false, "family id|identifier"),
    ENTERED_CARE_ON("Date the Child Entered Care", DATE, true, "entered care"),
    ADOPTION_DECIDED_ON(
            "Date of Decision that Child Should be Placed for Adoption", DATE, true, "decision should be placed"),
    PLACEMENT_ORDER_ON("Date of Placement Order", DATE, false, "placement order"),
    MATCHED_ON("Date of Matching Child and Prospective Adopters", DATE, false, "match"),
    ADOPTION_PLACED_ON("Date Placed for Adoption", DATE, false, "date placed adoption"),
    ADOPTION_ORDER_ON("Date of Adoption Order", DATE, false, "adoption order"),
    ADOPTION_REVERSED_ON(
            "Date of Decision that Child Should No Longer be Placed for Adoption", DATE, false, "decision no longer"),
    ADOPTION_REVERSED_REASON(
            "Reason Why Child No Longer Placed for Adoption", CodeSets.ADOPTION_REASON, false, "reason no longer"),
    FOSTERED_TO_ADOPT_ON(
            "Date the child was placed for fostering in FFA or concurrent planning placement",
            DATE,
            false,
            "ffa|concurrent"),

    ADOPTER_ID("Individual adopter identifier", ID, true, "adopter id|identifier"),
    ADOPTER_DISABILITY("Disability", CodeSets.YES_NO, true, "disab"),
    ADOPTER_FOSTERING(
            "Is the (prospective) adopter fostering for adoption?", CodeSets.YES_NO, true, "fostering adoption"),
    ADOPTER_ENQUIRY_ON("Date enquiry received", DATE, true, "enquiry"),
    STAGE_1_START("Date Stage 1 started", DATE, false, "stage 1 start"),
    STAGE_1_END("Date Stage 1 ended", DATE, false, "stage 1 end"),
    STAGE_2_START("Date Stage 2 started", DATE, false, "stage 2 start"),
    STAGE_2_END("Date Stage 2 ended", DATE, false, "stage 2 end"),
    APPLIED_ON("Date application submitted", DATE, false, "application submit"),
    APPROVED_ON("Date application approved", DATE, false, "application approv"),
    ADOPTER_MATCHED_ON("Date adopter matched with child(ren)", DATE, false, "match"),
    ADOPTER_PLACED_ON("Date child/children placed with adopter(s)", DATE, false, "date placed with"),
    CHILDREN_PLACED("No. of children placed", COUNT, false, "no|number children placed"),
    ADOPTER_LEFT_ON("Date of leaving adoption process", DATE, false, "date leaving"),
    ADOPTER_LEFT_REASON("Reason for leaving adoption process", CodeSets.ADOPTER_REASON, false, "reason leaving");

    private final String heading;
    private final ColumnType type;
    private final @Nullable CodeSet codes;
    private final boolean required;
    private final HeadingWords words;

    Column(String heading, ColumnType type, boolean required, String words) {
        this(heading, type, null, required, words);
    }

    Column(String heading, CodeSet codes, boolean required, String words) {
        this(heading, CODE, codes, required, words);
    }

    Column(String heading, ColumnType type, @Nullable CodeSet codes, boolean required, String words) {
        this.heading = heading;
        this.type = type;
        this.codes = codes;
        this.required = required;
        this.words = new HeadingWords(heading, words);
    }

    /** The official heading. */
    public String heading() {
        return heading;
    }

    public ColumnType type() {
        return type;
    }

    /** The codes of a column of type CODE, else null. */
    public @Nullable CodeSet codes() {
        return codes;
    }

    /** Whether a row without it is incomplete. */
    public boolean isRequired() {
        return required;
    }

    HeadingWords words() {
        return words;
    }

    /** The name in a fact's attributes: {@code placement-type}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
