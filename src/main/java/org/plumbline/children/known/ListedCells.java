package org.plumbline.children.known;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildLinks;
import org.plumbline.children.CohortTags;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;

/** A child as the cells of a line. Days are counted to the extract's date, because nothing later is known. */
final class ListedCells {
    private final LocalDate asAt;

    ListedCells(LocalDate asAt) {
        this.asAt = asAt;
    }

    List<Cell> of(ListedChild child) {
        return List.of(
                Cell.link(child.caseId(), ChildLinks.child(child.id())),
                age(child.age()),
                child.cohorts().isEmpty() ? Cell.text("Nothing open") : Cell.tags(CohortTags.tags(child.cohorts())),
                Cell.text(child.worker() == null ? "Worker not known" : child.worker())
                        .below(child.team() == null ? "Team not known" : child.team()),
                since(child),
                counted(child.lastVisit()),
                counted(child.lastReview()));
    }

    private static Cell age(@Nullable Integer age) {
        return age == null ? Cell.text("–") : Cell.number(age);
    }

    private static Cell since(ListedChild child) {
        LocalDate day = child.since().strongest(child.cohorts());
        return day == null
                ? Cell.text("–")
                : Cell.text(unbroken(Dates.shortDay(day))).below(ListedChild.Since.what(child.cohorts()));
    }

    private Cell counted(@Nullable LocalDate day) {
        return day == null
                ? Cell.text("–")
                : Cell.text(unbroken(Dates.shortDay(day))).below(unbroken(before(day, asAt)));
    }

    /** In one line, whatever the width of its column. */
    private static String unbroken(String words) {
        return words.replace(' ', '\u00a0');
    }

    /** "28 days before", "on that day", or "2 days after". */
    static String before(LocalDate day, LocalDate asAt) {
        long days = ChronoUnit.DAYS.between(day, asAt);
        if (days == 0) {
            return "on that day";
        }
        return Numbers.of(Math.abs(days), "day", "days") + (days > 0 ? " before" : " after");
    }
}
