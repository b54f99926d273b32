package org.plumbline.plan.exchange;

import java.util.List;

/** What a workbook says of each plan action, column by column. */
enum SheetField {
    REFERENCE("Ref", 10, false),
    PHASE("Phase", 8, false),
    THEME("Theme", 26, false),
    WHAT("What is to be done", 52, true),
    WHY("Why it matters for children", 42, true),
    LEAD("Lead", 22, true),
    PARTNERS("Partners", 26, true),
    START("Start", 13, true),
    DUE("Due", 13, true),
    DELIVERY("Delivery", 20, true),
    UPDATE("Your update: how does it stand?", 52, true),
    IMPACT("Impact for children", 18, false),
    LAST_UPDATE("Last update", 42, false);

    private static final List<SheetField> COLUMNS = List.of(values());

    private final String heading;
    private final double width;
    private final boolean open;

    SheetField(String heading, double width, boolean open) {
        this.heading = heading;
        this.width = width;
        this.open = open;
    }

    /** The words above the column, by which it is found again. */
    String heading() {
        return heading;
    }

    /** Where the column stands, from 0. */
    int column() {
        return COLUMNS.indexOf(this);
    }

    /** In characters. */
    double width() {
        return width;
    }

    /** Whether it may be changed in the workbook. */
    boolean isOpen() {
        return open;
    }

    boolean isDay() {
        return this == START || this == DUE;
    }
}
