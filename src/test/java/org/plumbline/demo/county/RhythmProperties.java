package org.plumbline.demo.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for everything that recurs. */
class RhythmProperties {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 2);

    @Property
    void theLastOccurrenceIsNeverLaterThanAskedFor(
            @ForAll long key, @ForAll @IntRange(min = 5, max = 200) int every, @ForAll @IntRange(max = 1_500) int day) {
        LocalDate date = FROM.plusDays(day);

        var last = rhythm(key, every).lastBy(date);

        last.ifPresent(on -> assertThat(on).isAfterOrEqualTo(FROM).isBeforeOrEqualTo(date));
    }

    @Property
    void lookingLaterNeverFindsAnEarlierOccurrence(
            @ForAll long key, @ForAll @IntRange(min = 5, max = 200) int every, @ForAll @IntRange(max = 1_500) int day) {
        LocalDate date = FROM.plusDays(day);
        var rhythm = rhythm(key, every);

        var earlier = rhythm.lastBy(date);
        var later = rhythm.lastBy(date.plusDays(1));

        earlier.ifPresent(on ->
                assertThat(later).hasValueSatisfying(next -> assertThat(next).isAfterOrEqualTo(on)));
    }

    private static Rhythm rhythm(long key, int every) {
        return new Rhythm(FROM, List.of(3), every, 0.1, key);
    }
}
