package org.plumbline.authority;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of {@link Responsibility}, as the database, files and forms name them. */
public enum ResponsibilityKind {
    /** First-line management of a team. */
    MANAGES_TEAM("manages team"),
    /** Management of one person, such as a service manager's of a team manager. */
    MANAGES_WORKER("manages worker"),
    /** Head of service. */
    HEADS_SERVICE_AREA("heads service area"),
    /** Independent reviewing officer or conference chair of a child. */
    REVIEWS_CHILD("reviews child"),
    /** Auditor of one child. */
    EVALUATES_CHILD("evaluates child");

    private final String label;

    ResponsibilityKind(String label) {
        this.label = label;
    }

    /** The kind in the users' words. */
    public String label() {
        return label;
    }

    /** As it stands in the database and in files: {@code manages-team}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind a person typed, in any case and with spaces or hyphens, or empty when there is none of that name. */
    public static Optional<ResponsibilityKind> findOfCode(String typed) {
        String code = typed.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The kind of a code. @throws IllegalArgumentException for any other text */
    static ResponsibilityKind ofCode(String code) {
        return findOfCode(code).orElseThrow(() -> new IllegalArgumentException("No responsibility is called " + code));
    }
}
