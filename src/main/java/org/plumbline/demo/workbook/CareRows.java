package org.plumbline.demo.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.demo.county.ChildHistory;
import org.plumbline.demo.county.County;
import org.plumbline.demo.county.Dice;
import org.plumbline.demo.county.Step;

/** Lists 8 and 9: children in care and care leavers. */
final class CareRows {
    private static final int OFFERED = 1;
    private static final int ACCEPTED = 2;

    private CareRows() {}

    static void care(ChildHistory child, Rows rows) {
        var snapshot = rows.snapshot();
        for (var care : child.begun(Step.Care.class, snapshot.asAt())) {
            if (snapshot.showsPeriod(care.on(), care.endedOn())) {
                period(child, care, rows);
                placement(care, rows);
                missing(child, care, rows);
                rows.allocation(child);
            }
        }
    }

    private static void period(ChildHistory child, Step.Care care, Rows rows) {
        var snapshot = rows.snapshot();
        LocalDate ended = snapshot.known(care.endedOn());
        Step.LegalStatus status = care.legal().stream()
                .filter(legal -> !legal.from().isAfter(snapshot.asAt()))
                .reduce(care.legal().getFirst(), (_, later) -> later);
        rows.begin(child);
        boolean newlyArrived = care.on().isAfter(snapshot.asAt().minusMonths(12));
        rows.yesNo(child.identity().unaccompanied() && newlyArrived);
        rows.yesNo(child.identity().disabled());
        rows.date(care.on());
        rows.code(Codes.NEED, care.need());
        rows.yesNo(child.begun(Step.Care.class, snapshot.asAt()).size() > 1 && newlyArrived);
        rows.date(status.from());
        rows.code(Codes.LEGAL, status.code());
        rows.date(SupportRows.lastOf(care.rhythms().reviews(), ended, snapshot));
        rows.date(SupportRows.lastOf(care.rhythms().visits(), ended, snapshot));
        rows.code(Codes.PERMANENCE, care.permanence());
        rows.date(SupportRows.lastOf(care.rhythms().reviewingOfficer(), ended, snapshot));
        rows.date(SupportRows.lastOf(care.rhythms().health(), ended, snapshot));
        rows.date(SupportRows.lastOf(care.rhythms().dentist(), ended, snapshot));
        rows.number(placementsInTheYear(care, snapshot));
        rows.date(ended);
        rows.code(Codes.CEASED, care.reason(), ended != null);
    }

    private static int placementsInTheYear(Step.Care care, Snapshot snapshot) {
        LocalDate yearAgo = snapshot.asAt().minusMonths(12);
        int moved = (int) care.placements().stream()
                .filter(placement ->
                        placement.from().isAfter(yearAgo) && !placement.from().isAfter(snapshot.asAt()))
                .count();
        return care.on().isAfter(yearAgo) ? Math.max(1, moved) : moved + 1;
    }

    private static void placement(Step.Care care, Rows rows) {
        var snapshot = rows.snapshot();
        Step.Placement placement = care.placements().stream()
                .filter(home -> !home.from().isAfter(snapshot.asAt()))
                .reduce(care.placements().getFirst(), (_, later) -> later);
        long key = care.rhythms().visits().key();
        rows.date(placement.from());
        rows.code(Codes.PLACEMENT, placement.type());
        rows.code(Codes.PROVIDER, placement.provider());
        rows.text(Spelling.mistaken(key, 42, 0.004) ? "nope" : placement.postcode());
        rows.text(placement.urn());
        rows.code(Codes.PLACE, placement.outOfArea() ? "OUT" : "IN");
        rows.text(placement.outOfArea() ? "Westermark" : County.NAME.replace(" County Council", ""));
    }

    private static void missing(ChildHistory child, Step.Care care, Rows rows) {
        LocalDate asAt = rows.snapshot().asAt();
        long key = child.identity().key();
        int a = care.rhythms().missingAYear();
        int times = a == 0 ? 0 : (int) (a * 2 * Dice.fraction(key, asAt.getYear(), asAt.getMonthValue() / 4));
        rows.number(times);
        rows.number(times / 3);
        rows.code(Codes.YES_NO, answer(key, asAt, OFFERED), times > 0);
        rows.code(Codes.YES_NO, answer(key, asAt, ACCEPTED), times > 0);
    }

    private static @Nullable String answer(long key, LocalDate asAt, int question) {
        return Boolean.toString(Dice.fraction(key, question, asAt.getYear()) < (question == OFFERED ? 0.92 : 0.6));
    }

    static void leavers(ChildHistory child, Rows rows) {
        var snapshot = rows.snapshot();
        boolean longList = !snapshot.asAt().isBefore(AnnexAList.LONG_LIST_9_FROM);
        for (var leaver : child.begun(Step.LeavingCare.class, snapshot.asAt())) {
            if (snapshot.current(leaver.on(), leaver.closedOn())) {
                rows.begin(child);
                if (longList) {
                    rows.yesNo(child.identity().unaccompanied());
                }
                rows.yesNo(child.identity().disabled());
                rows.allocation(child);
                if (longList) {
                    rows.text(snapshot.allocation(child)
                            .worker()
                            .map(person -> person.name())
                            .orElse(""));
                }
                rows.code(Codes.ELIGIBILITY, leaver.eligibility());
                if (longList) {
                    rows.date(SupportRows.lastOf(leaver.pathwayReview(), null, snapshot));
                }
                rows.code(Codes.IN_TOUCH, leaver.inTouch());
                if (longList) {
                    rows.date(SupportRows.lastOf(leaver.contact(), null, snapshot));
                }
                rows.code(Codes.ACCOMMODATION, leaver.accommodation());
                rows.text(leaver.suitable() ? "a) Suitable" : "b) Unsuitable");
                rows.code(Codes.ACTIVITY, leaver.activity());
            }
        }
    }
}
