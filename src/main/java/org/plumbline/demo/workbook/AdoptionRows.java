package org.plumbline.demo.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.demo.county.Adopter;
import org.plumbline.demo.county.ChildHistory;
import org.plumbline.demo.county.Step;

/** Lists 10 and 11: children to be adopted, and people who want to adopt. */
final class AdoptionRows {
    private AdoptionRows() {}

    static void children(ChildHistory child, Rows rows) {
        var snapshot = rows.snapshot();
        for (var adoption : child.begun(Step.Adoption.class, snapshot.asAt())) {
            if (!endedBefore(snapshot.adoptionSince(), adoption.orderOn())
                    && !endedBefore(snapshot.adoptionSince(), adoption.reversedOn())) {
                LocalDate reversed = snapshot.known(adoption.reversedOn());
                rows.begin(child.identity().key());
                rows.text(child.identity().caseId());
                rows.text("F" + child.identity().caseId());
                rows.sex(child);
                rows.ethnicity(child);
                rows.birth(child);
                rows.yesNo(child.identity().disabled());
                rows.date(adoption.enteredCareOn());
                rows.date(adoption.on());
                rows.date(snapshot.known(adoption.placementOrderOn()));
                rows.date(snapshot.known(adoption.matchedOn()));
                rows.date(snapshot.known(adoption.placedOn()));
                rows.date(snapshot.known(adoption.orderOn()));
                rows.date(reversed);
                rows.text(reversed == null || adoption.reversedBecause() == null ? "" : adoption.reversedBecause());
                rows.blank();
            }
        }
    }

    static void adopter(Adopter adopter, Rows rows) {
        var snapshot = rows.snapshot();
        LocalDate done = adopter.milestones().size() == Adopter.MILESTONES
                ? adopter.milestones().getLast()
                : null;
        if (adopter.milestones().getFirst().isAfter(snapshot.asAt())
                || endedBefore(snapshot.adoptionSince(), adopter.leftOn())
                || endedBefore(snapshot.adoptionSince(), done)) {
            return;
        }
        rows.begin(Long.parseLong(adopter.identifier()));
        rows.text(adopter.identifier());
        rows.text(adopter.family());
        rows.code(Codes.SEX, adopter.sex());
        rows.code(Codes.ETHNICITY, adopter.ethnicity());
        rows.yesNo(false);
        rows.bareYesNo(adopter.fosteringForAdoption());
        milestones(adopter, rows);
        LocalDate left = snapshot.known(adopter.leftOn());
        rows.date(left);
        rows.text(left == null || adopter.leftBecause() == null ? "" : adopter.leftBecause());
    }

    /** The dates, with the number of children placed before the last of them. */
    private static void milestones(Adopter adopter, Rows rows) {
        for (int i = 0; i < Adopter.MILESTONES; i++) {
            if (i == Adopter.MILESTONES - 1) {
                boolean placed = at(adopter, i - 1, rows) != null;
                if (placed) {
                    rows.number(1);
                } else {
                    rows.blank();
                }
            }
            rows.date(at(adopter, i, rows));
        }
    }

    private static @Nullable LocalDate at(Adopter adopter, int milestone, Rows rows) {
        return milestone < adopter.milestones().size()
                ? rows.snapshot().known(adopter.milestones().get(milestone))
                : null;
    }

    private static boolean endedBefore(LocalDate since, @Nullable LocalDate date) {
        return date != null && date.isBefore(since);
    }
}
