package org.plumbline.plan.board;

import java.util.Arrays;

/** What kind of body a board is. */
public enum BoardKind {
    IMPROVEMENT_BOARD("improvement-board", "Improvement Board", false),
    SELECT_COMMITTEE("select-committee", "Select or scrutiny committee", true),
    CABINET("cabinet", "Cabinet or executive", true),
    CORPORATE_PARENTING("corporate-parenting", "Corporate parenting panel", false),
    OTHER("other", "Another body", false);

    private final String code;
    private final String label;
    private final boolean inPublic;

    BoardKind(String code, String label, boolean inPublic) {
        this.code = code;
        this.label = label;
        this.inPublic = inPublic;
    }

    /** The word kept in the database. */
    public String code() {
        return code;
    }

    /** The words people see. */
    public String label() {
        return label;
    }

    /**
     * Whether its papers are open to the public five clear days before it meets (Local Government Act 1972, section
     * 100B; for executives the 2012 regulations on meetings and access to information).
     */
    public boolean meetsInPublic() {
        return inPublic;
    }

    /** The one with this code. @throws IllegalArgumentException when there is none */
    public static BoardKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of board is called " + code));
    }
}
