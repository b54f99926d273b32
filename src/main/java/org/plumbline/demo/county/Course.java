package org.plumbline.demo.county;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The ways a child's history can go, with how many children of a county of the usual size go each way.
 *
 * <p>The open ones add up to the volumes an English county reported to Ofsted in 2017: 2,447 children in need, among
 * them 598 with a protection plan and 471 in care (27 of these at home with their parents), and 194 care leavers
 * (Buckinghamshire re-inspection report, January 2018). The closed ones are what three years of closing cases leave
 * behind, so that the county looked much the same on any day of its history.
 */
public enum Course {
    CONTACT_ONLY(2_400, false),
    EARLY_HELP(1_800, false),
    REFERRED_ONLY(540, false),
    ASSESSED_ONLY(2_000, false),
    IN_ASSESSMENT(210, true),
    IN_NEED(1_028, true),
    NEED_ENDED(1_920, false),
    STEPPED_DOWN(140, true),
    PROTECTED(598, true),
    PROTECTION_ENDED(1_460, false),
    IN_CARE(444, true),
    AT_HOME_IN_CARE(27, true),
    LEFT_CARE(375, false),
    CARE_LEAVER(194, true),
    SUPPORT_ENDED(190, false);

    private static final Course[] BY_SLOT = bySlot();
    /** Coprime with the number of slots and near the golden section of it, so that each course is spread evenly. */
    private static final int STRIDE = 8_237;

    private final int usual;
    private final boolean open;

    Course(int usual, boolean open) {
        this.usual = usual;
        this.open = open;
    }

    /** Whether the service still works with the child on the last day of the history. */
    public boolean open() {
        return open;
    }

    /** Whether the child was ever taken further than a contact or early help. */
    public boolean referred() {
        return this != CONTACT_ONLY && this != EARLY_HELP;
    }

    /** Whether the child ever had a child protection plan on this course; on some courses in care only part had. */
    public boolean mayHavePlan() {
        return switch (this) {
            case STEPPED_DOWN, PROTECTED, PROTECTION_ENDED -> true;
            default -> inCare();
        };
    }

    /** Whether the child was ever in care. */
    public boolean inCare() {
        return switch (this) {
            case IN_CARE, AT_HOME_IN_CARE, LEFT_CARE, CARE_LEAVER, SUPPORT_ENDED -> true;
            default -> false;
        };
    }

    /** The course of the child with this number. */
    static Course of(int child) {
        return BY_SLOT[(int) ((long) child * STRIDE % BY_SLOT.length)];
    }

    /** Children known to a county of the usual size over its history. */
    static int known() {
        return BY_SLOT.length;
    }

    /** Children with a reviewing officer in a county of the usual size. */
    static int reviewed() {
        return PROTECTED.usual + IN_CARE.usual + AT_HOME_IN_CARE.usual;
    }

    private static Course[] bySlot() {
        return Arrays.stream(values())
                .flatMap(course -> Stream.generate(() -> course).limit(course.usual))
                .toArray(Course[]::new);
    }
}
