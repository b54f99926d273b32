package org.plumbline.demo.workbook;

import java.time.LocalDate;
import org.plumbline.demo.county.ChildHistory;
import org.plumbline.demo.county.Step;

/** Lists 1 to 5: contacts, early help, referrals, assessments and section 47 enquiries. */
final class FrontDoorRows {
    private static final int MONTHS_COUNTED = 12;

    private FrontDoorRows() {}

    static void contacts(ChildHistory child, Rows rows) {
        for (var contact : child.all(Step.Contact.class)) {
            if (rows.snapshot().shows(contact.on())) {
                rows.begin(child);
                rows.date(contact.on());
                rows.code(Codes.SOURCE, contact.source());
            }
        }
    }

    static void earlyHelp(ChildHistory child, Rows rows) {
        for (var help : child.all(Step.EarlyHelp.class)) {
            if (rows.snapshot().shows(help.on()) || rows.snapshot().shows(help.completedOn())) {
                rows.begin(child);
                rows.date(help.on());
                rows.date(rows.snapshot().known(help.completedOn()));
                rows.text(help.organisation());
            }
        }
    }

    static void referrals(ChildHistory child, Rows rows) {
        for (var referral : child.all(Step.Referral.class)) {
            if (rows.snapshot().shows(referral.on())) {
                rows.begin(child);
                rows.date(referral.on());
                rows.code(Codes.SOURCE, referral.source());
                rows.bareYesNo(referral.noFurtherAction());
                rows.number(inTheYearTo(referral.on(), child, Step.Referral.class));
                rows.allocation(child);
            }
        }
    }

    static void assessments(ChildHistory child, Rows rows) {
        var snapshot = rows.snapshot();
        for (var assessment : child.begun(Step.Assessment.class, snapshot.asAt())) {
            LocalDate authorised = snapshot.known(assessment.authorisedOn());
            if (authorised == null || snapshot.shows(assessment.on()) || snapshot.shows(authorised)) {
                rows.begin(child);
                rows.yesNo(child.identity().disabled());
                rows.date(assessment.on());
                rows.bareYesNo(assessment.childSeen());
                rows.date(authorised);
                outcome(child, assessment, authorised != null, rows);
                rows.allocation(child);
            }
        }
    }

    private static void outcome(ChildHistory child, Step.Assessment assessment, boolean known, Rows rows) {
        if (!known) {
            rows.blank();
        } else if (Spelling.mistaken(child.identity().key(), 41, 0.005)) {
            // Planned dirt, as seen in a real export: the name of a form instead of its outcome.
            rows.text("CS Assessment Updated");
        } else {
            rows.yesNo(assessment.support());
        }
    }

    static void enquiries(ChildHistory child, Rows rows) {
        var snapshot = rows.snapshot();
        for (var enquiry : child.all(Step.Enquiry.class)) {
            if (snapshot.shows(enquiry.on())) {
                LocalDate conference = snapshot.known(enquiry.conferenceOn());
                rows.begin(child);
                rows.yesNo(child.identity().disabled());
                rows.date(enquiry.on());
                rows.bareYesNo(!enquiry.conferenceNeeded());
                rows.date(conference);
                if (conference == null) {
                    rows.blank();
                } else {
                    rows.bareYesNo(enquiry.plan());
                }
                rows.number(inTheYearTo(snapshot.asAt(), child, Step.Enquiry.class));
                rows.number(conferencesInTheYearTo(snapshot.asAt(), child));
                rows.allocation(child);
            }
        }
    }

    private static int inTheYearTo(LocalDate date, ChildHistory child, Class<? extends Step> kind) {
        LocalDate from = date.minusMonths(MONTHS_COUNTED);
        return (int) child.begun(kind, date).stream()
                .filter(step -> step.on().isAfter(from))
                .count();
    }

    private static int conferencesInTheYearTo(LocalDate date, ChildHistory child) {
        LocalDate from = date.minusMonths(MONTHS_COUNTED);
        int count = 0;
        for (var enquiry : child.begun(Step.Enquiry.class, date)) {
            LocalDate on = enquiry.conferenceOn();
            if (on != null && on.isAfter(from) && !on.isAfter(date)) {
                count++;
            }
        }
        return count;
    }
}
