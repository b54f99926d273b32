package org.plumbline.demo.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A post that people hold one after another, sometimes with a gap between them.
 *
 * @param position what its holder does
 * @param team the team it belongs to; none for those above or beside the teams
 * @param area the service area it belongs to; none for the director and those beside the areas
 * @param reportsTo the post its holder is managed by; none for the director
 * @param tenures who held it, the earliest first
 */
public record Post(
        Position position,
        @Nullable Team team,
        Service.@Nullable Area area,
        @Nullable Post reportsTo,
        List<Tenure> tenures) {
    public Post {
        tenures = List.copyOf(tenures);
    }

    /**
     * One person's time in a post.
     *
     * @param person who
     * @param from the first day
     * @param to the last day; none while it lasts
     */
    public record Tenure(
            Person person, LocalDate from, @Nullable LocalDate to) {
        /** Whether the person held the post on this day. */
        public boolean covers(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }
    }

    /** Who held the post on this day; nobody while it was vacant. */
    public Optional<Person> holderOn(LocalDate date) {
        for (Tenure tenure : tenures) {
            if (tenure.covers(date)) {
                return Optional.of(tenure.person());
            }
        }
        return Optional.empty();
    }
}
