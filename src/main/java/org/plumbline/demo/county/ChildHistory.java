package org.plumbline.demo.county;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that happened to one made-up child, in the order it happened.
 *
 * @param identity who the child is
 * @param steps what happened, by date
 */
public record ChildHistory(Identity identity, List<Step> steps) {
    public ChildHistory {
        steps = steps.stream().sorted(Comparator.comparing(Step::on)).toList();
    }

    /** The steps of one kind, by date. */
    public <T extends Step> List<T> all(Class<T> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The steps of one kind that had begun by this date, by date. */
    public <T extends Step> List<T> begun(Class<T> kind, LocalDate by) {
        return all(kind).stream().filter(step -> !step.on().isAfter(by)).toList();
    }

    /** Who held the case on this date; none before the front door knew of it. */
    public Optional<Step.Held> heldOn(LocalDate date) {
        var held = begun(Step.Held.class, date);
        return held.isEmpty() ? Optional.empty() : Optional.of(held.getLast());
    }
}
