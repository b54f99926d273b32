package org.plumbline.demo.county;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fictional county and the children its service knew in the years up to a day. The same seed, size and day always
 * make the same county; the histories are told one at a time, so its size does not matter to memory. A small county keeps
 * those it has told, since its workbooks and its evaluations tell them again and again.
 */
public final class County {
    /** The name of the county, which no real authority has. */
    public static final String NAME = "Tarrowshire County Council";

    /** The size all volumes are given for. */
    public static final int USUAL_SIZE = 2_500;

    /** How many days before the end the first closed case closed: thirty months and the half year a workbook shows. */
    static final int DAYS_OF_CLOSURES = 1_096;

    private static final int MOST_KEPT = 30_000;

    private static final int CASE_IDS = 9_000_000;

    private final long seed;
    private final int children;
    private final LocalDate ends;
    private final Staff staff;
    private final @Nullable ChildHistory[] told;

    /**
     * Makes a county.
     *
     * @param seed decides everything that is left to chance
     * @param children its size: about how many children in need and care leavers it has at any one time
     * @param ends the last day of its history
     * @throws IllegalArgumentException when the size is not at least 1
     */
    public County(long seed, int children, LocalDate ends) {
        if (children < 1) {
            throw new IllegalArgumentException("A county needs at least one child");
        }
        this.seed = seed;
        this.children = children;
        this.ends = ends;
        this.staff = Staff.of(seed, children, ends);
        this.told = new ChildHistory[known() <= MOST_KEPT ? known() : 0];
    }

    /** The last day of its history. */
    public LocalDate ends() {
        return ends;
    }

    /** About how many open cases it has. */
    public int children() {
        return children;
    }

    /** What everything left to chance follows from. */
    public long seed() {
        return seed;
    }

    /** The people who work for it. */
    public Staff staff() {
        return staff;
    }

    /** How many children it knew over its history, numbered from 0. */
    public int known() {
        return (int) Math.max(1, (long) Course.known() * children / USUAL_SIZE);
    }

    /** The course of the child with this number. */
    public Course course(int child) {
        return Course.of(child);
    }

    /** Everything that happened to the child with this number. */
    public ChildHistory child(int child) {
        if (child >= told.length) {
            return tell(child);
        }
        ChildHistory known = told[child];
        if (known == null) {
            known = tell(child);
            told[child] = known;
        }
        return known;
    }

    private ChildHistory tell(int child) {
        var dice = Dice.of(seed, 2, child);
        LocalDate last = lastDay(child, dice);
        return new Storyteller(dice, ends, caseId(child)).tell(Course.of(child), last);
    }

    /**
     * The histories of the children on these courses with anything to tell from a day on, one at a time. Those closed
     * earlier are passed over without telling their histories.
     */
    public Stream<ChildHistory> histories(Predicate<Course> courses, LocalDate from) {
        return IntStream.range(0, known())
                .filter(child -> courses.test(Course.of(child)))
                .filter(child -> !lastDay(child, Dice.of(seed, 2, child)).isBefore(from))
                .mapToObj(this::child);
    }

    /** Everybody who asked about adopting in the years before the end. */
    public Stream<Adopter> adopters() {
        return Adopter.all(seed, children, ends);
    }

    /** The first throw of a child's dice: when the case closed, or the end of the history for an open one. */
    private LocalDate lastDay(int child, Dice dice) {
        int before = dice.between(0, DAYS_OF_CLOSURES);
        return Course.of(child).open() ? ends : Weekdays.upTo(ends.minusDays(before));
    }

    private static String caseId(int child) {
        return Long.toString(1_000_000 + child * 4_813_547L % CASE_IDS);
    }
}
