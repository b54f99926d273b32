package org.plumbline.plan.life;

/** Who may take a plan action from one state to another. */
public enum Who {
    LEAD("its lead, its accountable executive, or whoever keeps the plan"),
    INDEPENDENT("somebody who never led it and whom nobody who led it manages"),
    OVERSEER("its accountable executive, whoever keeps the plan, or somebody independent of its leads");

    private final String words;

    Who(String words) {
        this.words = words;
    }

    /** In the middle of a sentence, for pages and documents. */
    public String words() {
        return words;
    }
}
