package org.plumbline.demo.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.dhatim.fastexcel.Workbook;
import org.plumbline.demo.county.ChildHistory;
import org.plumbline.demo.county.County;
import org.plumbline.demo.county.Course;

/**
 * Writes the Annex A workbook of a county as at a day. Workbooks of one county as at different days tell one story: a
 * later one only adds to and updates what an earlier one said. Each list is written before the next begins, telling
 * the children's histories anew, so that memory does not grow with the county.
 */
public final class AnnexAWorkbook {
    private final Snapshot snapshot;

    private AnnexAWorkbook(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Writes a workbook.
     *
     * @param asAt the day the workbook is as at, not after the county's last
     * @return how many rows each list has
     * @throws IllegalArgumentException for a day after the county's last
     * @throws IOException when the stream cannot be written
     */
    public static Map<AnnexAList, Integer> write(County county, LocalDate asAt, OutputStream out) throws IOException {
        if (asAt.isAfter(county.ends())) {
            throw new IllegalArgumentException("The county's history ends on " + county.ends());
        }
        return new AnnexAWorkbook(new Snapshot(county, asAt)).write(out);
    }

    private Map<AnnexAList, Integer> write(OutputStream out) throws IOException {
        var counts = new EnumMap<AnnexAList, Integer>(AnnexAList.class);
        try (var workbook = new Workbook(out, "Plumbline", "1.0")) {
            for (AnnexAList list : AnnexAList.values()) {
                try (var rows = new Rows(workbook, list, snapshot)) {
                    write(list, rows);
                    counts.put(list, rows.count());
                }
            }
        }
        return counts;
    }

    private void write(AnnexAList list, Rows rows) {
        switch (list) {
            case CONTACTS -> each(course -> course != Course.EARLY_HELP, FrontDoorRows::contacts, rows);
            case EARLY_HELP -> each(course -> course == Course.EARLY_HELP, FrontDoorRows::earlyHelp, rows);
            case REFERRALS -> each(Course::referred, FrontDoorRows::referrals, rows);
            case ASSESSMENTS -> each(Course::referred, FrontDoorRows::assessments, rows);
            case ENQUIRIES -> each(Course::referred, FrontDoorRows::enquiries, rows);
            case NEED -> each(Course::referred, SupportRows::need, rows);
            case PROTECTION -> each(Course::mayHavePlan, SupportRows::protection, rows);
            case CARE -> each(Course::inCare, CareRows::care, rows);
            case LEAVING_CARE -> each(Course::inCare, CareRows::leavers, rows);
            case ADOPTION -> each(Course::inCare, AdoptionRows::children, rows);
            case ADOPTERS -> snapshot.county().adopters().forEach(adopter -> AdoptionRows.adopter(adopter, rows));
        }
    }

    private void each(Predicate<Course> courses, BiConsumer<ChildHistory, Rows> row, Rows rows) {
        var since = rows.snapshot().adoptionSince();
        snapshot.county().histories(courses, since).forEach(child -> row.accept(child, rows));
    }
}
