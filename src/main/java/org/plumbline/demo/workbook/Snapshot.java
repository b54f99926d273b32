package org.plumbline.demo.workbook;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.demo.county.ChildHistory;
import org.plumbline.demo.county.County;
import org.plumbline.demo.county.Person;
import org.plumbline.demo.county.Post;
import org.plumbline.demo.county.Service;
import org.plumbline.demo.county.Step;

/**
 * What a case system knows on a day, for a workbook that shows the six months up to it.
 *
 * @param county whose children
 * @param asAt the day
 */
record Snapshot(County county, LocalDate asAt) {
    /** Who holds a case: the team, and the worker unless the post is vacant. */
    record Allocation(String team, Optional<Person> worker) {}

    private static final int MONTHS_SHOWN = 6;
    private static final int MONTHS_SHOWN_OF_ADOPTION = 12;

    /** The first day of the six months. */
    LocalDate since() {
        return asAt.minusMonths(MONTHS_SHOWN).plusDays(1);
    }

    /** The first day of the year that the lists of adoption show. */
    LocalDate adoptionSince() {
        return asAt.minusMonths(MONTHS_SHOWN_OF_ADOPTION).plusDays(1);
    }

    /** Whether it happened in the six months. */
    boolean shows(@Nullable LocalDate date) {
        return date != null && !date.isBefore(since()) && !date.isAfter(asAt);
    }

    /** Whether it had begun by the day and had not ended before the six months. */
    boolean showsPeriod(LocalDate from, @Nullable LocalDate to) {
        return !from.isAfter(asAt) && (to == null || !to.isBefore(since()));
    }

    /** Whether it goes on at the end of the day. */
    boolean current(LocalDate from, @Nullable LocalDate to) {
        return !from.isAfter(asAt) && (to == null || to.isAfter(asAt));
    }

    /** The date, unless it is still to come. */
    @Nullable
    LocalDate known(@Nullable LocalDate date) {
        return date == null || date.isAfter(asAt) ? null : date;
    }

    /** Who holds the case, or held it when it closed. */
    Allocation allocation(ChildHistory child) {
        LocalDate date = lastDayHeld(child);
        var held = child.heldOn(date)
                .orElse(new Step.Held(date, Service.FRONT_DOOR, child.identity().key()));
        Post post = county.staff().caseholder(held.service(), held.key());
        String team = post.team() == null ? "" : post.team().name();
        return new Allocation(team, post.holderOn(date));
    }

    private LocalDate lastDayHeld(ChildHistory child) {
        LocalDate last = LocalDate.MIN;
        for (Step step : child.steps()) {
            if (!step.on().isAfter(asAt)) {
                LocalDate until = switch (step) {
                    case Step.Need need -> need.closedOn() == null ? asAt : need.closedOn();
                    case Step.LeavingCare leaving -> leaving.closedOn() == null ? asAt : leaving.closedOn();
                    default -> step.on();
                };
                last = until.isAfter(last) ? until : last;
            }
        }
        return last.isAfter(asAt) ? asAt : last;
    }
}
