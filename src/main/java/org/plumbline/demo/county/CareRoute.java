package org.plumbline.demo.county;

/** How a child comes into care. */
enum CareRoute {
    COURT,
    VOLUNTARY,
    UNACCOMPANIED,
    REMAND;

    static CareRoute thrown(Dice dice) {
        double thrown = dice.within(0, 1);
        if (thrown < 0.79) {
            return COURT;
        }
        return thrown < 0.94 ? VOLUNTARY : thrown < 0.992 ? UNACCOMPANIED : REMAND;
    }

    /** Itself, except that children who came alone stay until they are grown up. */
    CareRoute orVoluntary() {
        return this == UNACCOMPANIED ? VOLUNTARY : this;
    }
}
