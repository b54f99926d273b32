package org.plumbline.children.cin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.children.returns.DayText;
import org.plumbline.children.returns.Place;
import org.plumbline.children.returns.ReturnProblemKind;
import org.plumbline.children.returns.ReturnProblems;

/**
 * What the parts of one child's record must have to do with each other. Rule numbers are the Department for Education's,
 * as in Data to Insight's csc-validator-be-cin; working days count the first day as day 0.
 */
final class ChildRules {
    private static final int ASSESSMENT_DAYS = 45;
    private static final int CONFERENCE_DAYS = 15;
    private static final String REFERRAL = "CINreferralDate";
    private static final String CLOSURE = "CINclosureDate";
    private static final String CONFERENCE = "DateOfInitialCPC";

    /** Starts and ends within one block. */
    private static final List<Period> PERIODS = List.of(
            new Period("CINdetails", REFERRAL, CLOSURE),
            new Period("Assessments", "AssessmentActualStartDate", "AssessmentAuthorisationDate"),
            new Period("CINPlanDates", "CINPlanStartDate", "CINPlanEndDate"),
            new Period("Section47", "S47ActualStartDate", CONFERENCE),
            new Period("ChildProtectionPlans", "CPPstartDate", "CPPendDate"),
            new Period("PreProceedingsandFGDM", "PPStartDate", "StepDecisionDate"));

    /** What begins only while the case is open. */
    private static final List<Period> WITHIN_CASE = List.of(
            new Period("Assessments", "AssessmentActualStartDate", ""),
            new Period("CINPlanDates", "CINPlanStartDate", ""),
            new Period("Section47", "S47ActualStartDate", ""),
            new Period("ChildProtectionPlans", "CPPstartDate", ""));

    private final String file;
    private final ReturnProblems problems;
    private final WorkingCalendar calendar;
    private final LocalDate asAt;

    /**
     * @param asAt the day on which what is open is judged
     */
    ChildRules(String file, ReturnProblems problems, WorkingCalendar calendar, LocalDate asAt) {
        this.file = file;
        this.problems = problems;
        this.calendar = calendar;
        this.asAt = asAt;
    }

    void check(String child, Block record) {
        checkPerson(child, record);
        for (Block details : record.blocks("CINdetails")) {
            checkPeriods(details);
            checkClosure(child, details);
            checkAssessments(child, details);
            checkEnquiries(child, details);
            checkPlans(child, details);
        }
    }

    private void checkPerson(String child, Block record) {
        for (Block identifiers : record.blocks("ChildIdentifiers")) {
            if (!identifiers.has("PersonBirthDate") && !identifiers.has("ExpectedPersonBirthDate")) {
                report(identifiers, "PersonBirthDate", ReturnProblemKind.BIRTH_MISSING, child);
            }
        }
        for (Block characteristics : record.blocks("ChildCharacteristics")) {
            if (!characteristics.has("Disabilities")) {
                report(characteristics, "Disability", ReturnProblemKind.DISABILITY_MISSING, child);
            }
        }
    }

    private void checkPeriods(Block block) {
        for (Period period : PERIODS) {
            if (period.block().equals(block.shape().name())) {
                LocalDate start = block.day(period.start());
                LocalDate end = block.day(period.end());
                if (start != null && end != null && end.isBefore(start)) {
                    report(
                            block,
                            period.end(),
                            ReturnProblemKind.ENDS_BEFORE_START,
                            DayText.shown(end),
                            period.start(),
                            DayText.shown(start));
                }
            }
        }
        block.blocks().forEach(this::checkPeriods);
    }

    private void checkClosure(String child, Block details) {
        boolean closed = !details.value(CLOSURE).isEmpty();
        String reason = details.value("ReasonForClosure");
        if (closed && reason.isEmpty()) {
            report(details, "ReasonForClosure", ReturnProblemKind.ENDS_WITHOUT_REASON, CLOSURE, "ReasonForClosure");
        } else if (!closed && !reason.isEmpty()) {
            report(details, CLOSURE, ReturnProblemKind.REASON_WITHOUT_END, "ReasonForClosure", reason, CLOSURE);
        }
        LocalDate closure = details.day(CLOSURE);
        if (closure == null) {
            return;
        }
        for (Period activity : WITHIN_CASE) {
            for (Block block : details.blocks(activity.block())) {
                LocalDate begun = block.day(activity.start());
                if (begun != null && begun.isAfter(closure)) {
                    String shown = DayText.shown(closure);
                    report(
                            block,
                            activity.start(),
                            ReturnProblemKind.AFTER_CLOSURE,
                            child,
                            DayText.shown(begun),
                            shown);
                }
            }
        }
    }

    private void checkAssessments(String child, Block details) {
        for (Block assessment : details.blocks("Assessments")) {
            LocalDate begun = assessment.day("AssessmentActualStartDate");
            checkAfterReferral(
                    child,
                    details,
                    assessment,
                    "AssessmentActualStartDate",
                    ReturnProblemKind.ASSESSMENT_BEFORE_REFERRAL);
            if (assessment.value("AssessmentAuthorisationDate").isEmpty()) {
                checkOpen(
                        child,
                        assessment,
                        begun,
                        "AssessmentActualStartDate",
                        ASSESSMENT_DAYS,
                        ReturnProblemKind.ASSESSMENT_OPEN_LONG);
            }
        }
    }

    private void checkEnquiries(String child, Block details) {
        for (Block enquiry : details.blocks("Section47")) {
            checkAfterReferral(
                    child, details, enquiry, "S47ActualStartDate", ReturnProblemKind.ENQUIRY_BEFORE_REFERRAL);
            boolean conference = !enquiry.value(CONFERENCE).isEmpty();
            if (conference && !details.value(CONFERENCE).isEmpty()) {
                report(enquiry, CONFERENCE, ReturnProblemKind.CONFERENCE_TWICE, child);
            }
            boolean required = enquiry.value("ICPCnotRequired").equalsIgnoreCase("false")
                    || enquiry.value("ICPCnotRequired").equals("0");
            if (!conference && required && details.value(CONFERENCE).isEmpty()) {
                checkOpen(
                        child,
                        enquiry,
                        enquiry.day("S47ActualStartDate"),
                        "S47ActualStartDate",
                        CONFERENCE_DAYS,
                        ReturnProblemKind.ENQUIRY_OPEN_LONG);
            }
        }
    }

    private void checkPlans(String child, Block details) {
        List<Block> protection = details.blocks("ChildProtectionPlans");
        List<LocalDate> conferences = new ArrayList<>();
        addDay(conferences, details.day(CONFERENCE));
        details.blocks("Section47").forEach(enquiry -> addDay(conferences, enquiry.day(CONFERENCE)));
        for (Block plan : protection) {
            LocalDate begun = plan.day("CPPstartDate");
            if (begun != null && !conferences.contains(begun)) {
                report(plan, "CPPstartDate", ReturnProblemKind.PLAN_WITHOUT_CONFERENCE, child, DayText.shown(begun));
            }
        }
        List<Block> need = details.blocks("CINPlanDates");
        long open = need.stream()
                .filter(plan -> plan.value("CINPlanEndDate").isEmpty())
                .count();
        if (open > 1) {
            report(need.getFirst(), "CINPlanEndDate", ReturnProblemKind.PLANS_OPEN, child, Long.toString(open));
        }
        for (Block plan : need) {
            LocalDate begun = plan.day("CINPlanStartDate");
            if (begun != null && protection.stream().anyMatch(other -> overlap(plan, other))) {
                report(plan, "CINPlanStartDate", ReturnProblemKind.PLANS_OVERLAP, child, DayText.shown(begun));
            }
        }
    }

    /** A plan may begin on the day the other ends: a child steps up or down from one to the other. */
    private static boolean overlap(Block need, Block protection) {
        LocalDate start = need.day("CINPlanStartDate");
        LocalDate otherStart = protection.day("CPPstartDate");
        if (start == null || otherStart == null) {
            return false;
        }
        LocalDate end = need.day("CINPlanEndDate");
        LocalDate otherEnd = protection.day("CPPendDate");
        return (otherEnd == null || start.isBefore(otherEnd)) && (end == null || otherStart.isBefore(end));
    }

    private void checkAfterReferral(
            String child, Block details, Block activity, String element, ReturnProblemKind kind) {
        LocalDate referral = details.day(REFERRAL);
        LocalDate begun = activity.day(element);
        if (referral != null && begun != null && begun.isBefore(referral)) {
            report(activity, element, kind, child, DayText.shown(begun), DayText.shown(referral));
        }
    }

    private void checkOpen(
            String child, Block block, @Nullable LocalDate begun, String element, int most, ReturnProblemKind kind) {
        if (begun == null || begun.isAfter(asAt) || !calendar.covers(begun) || !calendar.covers(asAt)) {
            return;
        }
        int days = calendar.workingDaysBetween(begun, asAt);
        if (days > most) {
            report(block, element, kind, child, DayText.shown(begun), Integer.toString(days), DayText.shown(asAt));
        }
    }

    private static void addDay(List<LocalDate> days, @Nullable LocalDate on) {
        if (on != null) {
            days.add(on);
        }
    }

    private void report(Block block, String element, ReturnProblemKind kind, Object... details) {
        Place place = new Place(file, block.shape().table().title(), block.line());
        problems.add(place, element, kind, details);
    }

    /** A start and an end of a block, by their elements. */
    private record Period(String block, String start, String end) {}
}
