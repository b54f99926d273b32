package org.plumbline.children.annexa;

import static org.plumbline.children.annexa.Column.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The eleven lists of Ofsted's ILACS Annex A. A list is known by its own columns, not by those that many lists share,
 * nor by the name of its sheet.
 */
@SuppressWarnings("ImmutableEnumChecker") // columns and positions are never changed once made
public enum AnnexList {
    CONTACTS(1, "Contacts", CHILD_ID, GENDER, ETHNICITY, BORN_ON, AGE_YEARS, CONTACT_ON, CONTACT_SOURCE),
    EARLY_HELP(
            2,
            "Early help assessments",
            CHILD_ID,
            GENDER,
            ETHNICITY,
            BORN_ON,
            AGE_YEARS,
            EARLY_HELP_START,
            EARLY_HELP_END,
            EARLY_HELP_BY),
    REFERRALS(
            3,
            "Referrals",
            CHILD_ID,
            GENDER,
            ETHNICITY,
            BORN_ON,
            AGE_YEARS,
            REFERRAL_ON,
            REFERRAL_SOURCE,
            REFERRAL_NFA,
            REFERRALS_IN_YEAR,
            TEAM,
            WORKER),
    ASSESSMENTS(
            4,
            "Assessments",
            CHILD_ID,
            GENDER,
            ETHNICITY,
            BORN_ON,
            AGE_YEARS,
            DISABILITY,
            ASSESSMENT_START,
            ASSESSMENT_SEEN,
            ASSESSMENT_END,
            ASSESSMENT_SUPPORT,
            TEAM,
            WORKER),
    ENQUIRIES(
            5,
            "Section 47 enquiries and initial conferences",
            CHILD_ID,
            GENDER,
            ETHNICITY,
            BORN_ON,
            AGE_YEARS,
            DISABILITY,
            ENQUIRY_START,
            CONFERENCE_UNNECESSARY,
            CONFERENCE_ON,
            CONFERENCE_PLAN,
            ENQUIRIES_IN_YEAR,
            CONFERENCES_IN_YEAR,
            TEAM,
            WORKER),
    CHILDREN_IN_NEED(
            6,
            "Children in need",
            CHILD_ID,
            GENDER,
            ETHNICITY,
            BORN_ON,
            AGE_YEARS,
            DISABILITY,
            NEED_START,
            NEED,
            LAST_SEEN_ON,
            NEED_END,
            CLOSURE_REASON,
            CASE_STATUS,
            TEAM,
            WORKER),
    CHILD_PROTECTION(
            7,
            "Child protection plans",
            CHILD_ID,
            GENDER,
            ETHNICITY,
            BORN_ON,
            AGE_YEARS,
            DISABILITY,
            PLAN_START,
            ABUSE_INITIAL,
            ABUSE_LATEST,
            PLAN_VISIT_ON,
            SEEN_ALONE,
            PLAN_REVIEW_ON,
            PLAN_END,
            EMERGENCY,
            PREVIOUS_PLANS,
            TEAM,
            WORKER),
    CHILDREN_IN_CARE(
            8,
            "Children in care",
            CHILD_ID,
            GENDER,
            ETHNICITY,
            BORN_ON,
            AGE_YEARS,
            UASC_IN_YEAR,
            DISABILITY,
            CARE_START,
            CARE_NEED,
            CARE_AGAIN,
            LEGAL_START,
            LEGAL_STATUS,
            CARE_REVIEW_ON,
            CARE_VISIT_ON,
            Column.PERMANENCE,
            IRO_VISIT_ON,
            HEALTH_ON,
            DENTAL_ON,
            PLACEMENTS_IN_YEAR,
            CARE_END,
            CARE_END_REASON,
            PLACEMENT_START,
            PLACEMENT_TYPE,
            PROVIDER,
            PLACEMENT_POSTCODE,
            PLACEMENT_URN,
            PLACEMENT_LOCATION,
            PLACEMENT_AUTHORITY,
            MISSING_EPISODES,
            ABSENT_EPISODES,
            INTERVIEW_OFFERED,
            INTERVIEW_ACCEPTED,
            TEAM,
            WORKER),
    CARE_LEAVERS(
            9,
            "Care leavers",
            CHILD_ID,
            GENDER,
            ETHNICITY,
            BORN_ON,
            AGE_YEARS,
            UASC_EVER,
            DISABILITY,
            TEAM,
            WORKER,
            ADVISOR,
            ELIGIBILITY,
            PATHWAY_REVIEW_ON,
            IN_TOUCH,
            LEAVER_CONTACT_ON,
            ACCOMMODATION,
            SUITABILITY,
            ACTIVITY),
    ADOPTION(
            10,
            "Adoption",
            CHILD_ID,
            FAMILY_ID,
            GENDER,
            ETHNICITY,
            BORN_ON,
            AGE_YEARS,
            DISABILITY,
            ENTERED_CARE_ON,
            ADOPTION_DECIDED_ON,
            PLACEMENT_ORDER_ON,
            MATCHED_ON,
            ADOPTION_PLACED_ON,
            ADOPTION_ORDER_ON,
            ADOPTION_REVERSED_ON,
            ADOPTION_REVERSED_REASON,
            FOSTERED_TO_ADOPT_ON),
    ADOPTERS(
            11,
            "Prospective adopters",
            ADOPTER_ID,
            FAMILY_ID,
            GENDER,
            ETHNICITY,
            ADOPTER_DISABILITY,
            ADOPTER_FOSTERING,
            ADOPTER_ENQUIRY_ON,
            STAGE_1_START,
            STAGE_1_END,
            STAGE_2_START,
            STAGE_2_END,
            APPLIED_ON,
            APPROVED_ON,
            ADOPTER_MATCHED_ON,
            ADOPTER_PLACED_ON,
            CHILDREN_PLACED,
            ADOPTION_ORDER_ON,
            ADOPTER_LEFT_ON,
            ADOPTER_LEFT_REASON);

    /** The columns that say nothing about which list a sheet is. */
    private static final Set<Column> SHARED = EnumSet.of(
            CHILD_ID, GENDER, ETHNICITY, BORN_ON, AGE_YEARS, DISABILITY, ADOPTER_DISABILITY, FAMILY_ID, TEAM, WORKER);

    /** What List 9 has only in the edition from January 2024. */
    private static final Set<Column> FROM_2024 = EnumSet.of(UASC_EVER, ADVISOR, PATHWAY_REVIEW_ON, LEAVER_CONTACT_ON);

    private final int number;
    private final String subject;
    private final List<Column> columns;
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);

    AnnexList(int number, String subject, Column... columns) {
        this.number = number;
        this.subject = subject;
        this.columns = List.of(columns);
        for (int i = 0; i < columns.length; i++) {
            positions.put(columns[i], i);
        }
    }

    /** The list's number in Annex A, 1 to 11. */
    public int number() {
        return number;
    }

    /** {@code list-1} to {@code list-11}. */
    public String key() {
        return "list-" + number;
    }

    /** {@code List 6}. */
    public String title() {
        return "List " + number;
    }

    /** What the list is about, in words. */
    public String subject() {
        return subject;
    }

    /** The columns in the official order, of both editions. */
    public List<Column> columns() {
        return columns;
    }

    /** Whose id a row carries: a child's, or in List 11 an adopter's. */
    public Column identity() {
        return columns.getFirst();
    }

    /** Whether the rows are about children; List 11 is about adults. */
    public boolean isAboutChildren() {
        return this != ADOPTERS;
    }

    /** The place of a column among {@link #columns()}, or -1. */
    public int position(Column column) {
        return positions.getOrDefault(column, -1);
    }

    /** Whether a sheet of this list is unreadable without the column. */
    boolean needs(Column column) {
        return column.isRequired() && !FROM_2024.contains(column);
    }

    /** Whether an edition of the list in use does not have the column at all. */
    boolean mayLack(Column column) {
        return FROM_2024.contains(column);
    }

    /** Whether the column tells this list from the others. */
    boolean isKnownBy(Column column) {
        return !SHARED.contains(column) && !FROM_2024.contains(column);
    }
}
