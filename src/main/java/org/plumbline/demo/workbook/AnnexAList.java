package org.plumbline.demo.workbook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The eleven lists of Ofsted's Annex A, with the headings of their columns as the official template words them.
 */
public enum AnnexAList {
    CONTACTS(1, Leading.CHILD, "Date of Contact|Contact Source"),
    EARLY_HELP(2, Leading.CHILD, "Assessment start date|Assessment completion date|Organisation completing assessment"),
    REFERRALS(
            3,
            Leading.CHILD,
            "Date of referral|Referral Source|Referral NFA?|Number of Referrals in Last 12 Months"
                    + "|Allocated Team|Allocated Worker"),
    ASSESSMENTS(
            4,
            Leading.CHILD,
            "Does the Child have a Disability|Continuous Assessment Start Date"
                    + "|Child Seen During Continuous Assessment|Continuous Assessment Date of Authorisation"
                    + "|Was the child assessed as requiring LA children's social care support?"
                    + "|Allocated Team|Allocated Worker"),
    ENQUIRIES(
            5,
            Leading.CHILD,
            "Does the Child have a Disability|Strategy discussion initiating Section 47 Enquiry Start Date"
                    + "|Was an Initial Child Protection Conference deemed unnecessary?"
                    + "|Date of Initial Child Protection Conference"
                    + "|Did the Initial Child Protection Conference Result in a Child Protection Plan"
                    + "|Number of Section 47 Enquiries in the last 12 months"
                    + "|Number of ICPCs in the last 12 months|Allocated Team|Allocated Worker"),
    NEED(
            6,
            Leading.CHILD,
            "Does the Child have a Disability|CIN Start Date|Primary Need Code|Date Child Was Last Seen"
                    + "|CIN Closure Date|Reason for Closure|Case Status|Allocated Team|Allocated Worker"),
    PROTECTION(
            7,
            Leading.CHILD,
            "Does the Child have a Disability|Child Protection Plan Start Date|Initial Category of Abuse"
                    + "|Latest Category of Abuse|Date of the Last Statutory Visit|Was the Child Seen Alone?"
                    + "|Date of latest review conference|Child Protection Plan End Date"
                    + "|Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)"
                    + "|Number of Previous Child Protection Plans|Allocated Team|Allocated Worker"),
    CARE(
            8,
            Leading.CHILD,
            "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)|Does the Child have a"
                + " Disability|Date Started to be Looked After|Child's Category of Need|Is this a second or subsequent"
                + " period of being a Looked After Child within the last 12 months (Y/N)|Start date of current legal"
                + " status|Child's Legal Status|Date of Latest Statutory Review|Date of Last Social Work Visit|What is"
                + " the permanence plan for this child?|Date of Last IRO Visit / Contact to the Child|Date of Last"
                + " Health Assessment|Date of Last Dental Check|Number of Placements in the Last 12 months|Date Ceased"
                + " to be Looked After|Reason Ceased to be Looked After|Start Date of Most Recent Placement|Placement"
                + " Type|Placement Provider|Placement postcode|URN of Placement|Placement Location|LA of"
                + " Placement|Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12"
                + " months|Number of Episodes the Child has been ‘Absent’ from their Placement in the last 12"
                + " months|Was the child offered a Return Interview after their last missing episode (Y/N)?|Did the"
                + " child accept a Return Interview after their last missing episode (Y/N)?|Allocated Team|Allocated"
                + " Worker"),
    LEAVING_CARE(
            9,
            Leading.CHILD,
            "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)"
                    + "|Does the Child have a Disability|Allocated Team|Allocated Worker|Allocated Personal Advisor"
                    + "|Eligibility Category|Latest Pathway Plan Review Date|LA in Touch|Latest Date of Contact"
                    + "|Type of Accommodation|Suitability of Accommodation|Activity Status"),
    ADOPTION(
            10,
            Leading.NONE,
            "Child Unique ID|Family identifier|Gender|Ethnicity|Date of Birth|Age of Child (Years)"
                    + "|Does the Child have a Disability|Date the Child Entered Care"
                    + "|Date of Decision that Child Should be Placed for Adoption|Date of Placement Order"
                    + "|Date of Matching Child and Prospective Adopters|Date Placed for Adoption"
                    + "|Date of Adoption Order|Date of Decision that Child Should No Longer be Placed for Adoption"
                    + "|Reason Why Child No Longer Placed for Adoption"
                    + "|Date the child was placed for fostering in FFA or concurrent planning placement"),
    ADOPTERS(
            11,
            Leading.NONE,
            "Individual adopter identifier|Family identifier|Gender|Ethnicity|Disability"
                    + "|Is the (prospective) adopter fostering for adoption?|Date enquiry received"
                    + "|Date Stage 1 started|Date Stage 1 ended|Date Stage 2 started|Date Stage 2 ended"
                    + "|Date application submitted|Date application approved"
                    + "|Date adopter matched with child(ren)|Date child/children placed with adopter(s)"
                    + "|No. of children placed|Date of Adoption Order|Date of leaving adoption process"
                    + "|Reason for leaving adoption process");

    private enum Leading {
        NONE(""),
        CHILD("Child Unique ID|Gender|Ethnicity|Date of Birth|Age of Child (Years)|");

        private final String headings;

        Leading(String headings) {
            this.headings = headings;
        }
    }

    /** List 9 has four more columns in workbooks from this day on. */
    static final LocalDate LONG_LIST_9_FROM = LocalDate.of(2024, 1, 1);

    private static final List<String> ONLY_IN_LONG_LIST_9 = List.of(
            "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
            "Allocated Personal Advisor",
            "Latest Pathway Plan Review Date",
            "Latest Date of Contact");

    private final int number;
    private final String headings;

    AnnexAList(int number, Leading leading, String headings) {
        this.number = number;
        this.headings = leading.headings + headings;
    }

    /** The number of the list, from 1 to 11. */
    public int number() {
        return number;
    }

    /** The name of its sheet. */
    public String title() {
        return "List " + number;
    }

    /** The headings of a workbook as at this day. */
    List<String> headings(LocalDate asAt) {
        boolean shorter = this == LEAVING_CARE && asAt.isBefore(LONG_LIST_9_FROM);
        return Arrays.stream(headings.split("\\|", -1))
                .filter(heading -> !shorter || !ONLY_IN_LONG_LIST_9.contains(heading))
                .toList();
    }
}
