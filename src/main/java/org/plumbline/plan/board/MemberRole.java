package org.plumbline.plan.board;

import java.util.Arrays;

/** What somebody is on a board. */
public enum MemberRole {
    CHAIR("chair", "Chair"),
    VICE_CHAIR("vice-chair", "Vice chair"),
    MEMBER("member", "Member"),
    ADVISER("adviser", "Adviser"),
    IN_ATTENDANCE("in-attendance", "In attendance"),
    CLERK("clerk", "Clerk");

    private final String code;
    private final String label;

    MemberRole(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word kept in the database. */
    public String code() {
        return code;
    }

    /** The word people see. */
    public String label() {
        return label;
    }

    /** The one with this code. @throws IllegalArgumentException when there is none */
    public static MemberRole ofCode(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody on a board is a " + code));
    }
}
