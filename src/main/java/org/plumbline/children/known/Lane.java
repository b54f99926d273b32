package org.plumbline.children.known;

import java.util.List;
import java.util.Set;
import org.plumbline.children.FactKind;

/** The lanes of a child's timeline, from the top down. */
enum Lane {
    STATUS("Status", Set.of(FactKind.EARLY_HELP, FactKind.NEED, FactKind.CARE, FactKind.CARE_LEAVER)),
    PLANS("Plans", Set.of(FactKind.PLAN, FactKind.ADOPTION)),
    LEGAL_STATUS("Legal status", Set.of(FactKind.LEGAL_STATUS)),
    PLACEMENTS("Placements", Set.of(FactKind.PLACEMENT)),
    ENQUIRIES(
            "Referrals, enquiries",
            Set.of(FactKind.CONTACT, FactKind.REFERRAL, FactKind.ASSESSMENT, FactKind.ENQUIRY, FactKind.CONFERENCE)),
    VISITS("Visits, reviews", Set.of(FactKind.VISIT, FactKind.REVIEW, FactKind.HEALTH_CHECK)),
    /** Not from facts but from who was allocated as at each extract. */
    WORKERS("Workers", Set.of());

    /** Kinds that last; the others happen on a day. */
    private static final Set<FactKind> LASTING = Set.of(
            FactKind.EARLY_HELP,
            FactKind.NEED,
            FactKind.CARE,
            FactKind.PLAN,
            FactKind.ADOPTION,
            FactKind.LEGAL_STATUS,
            FactKind.PLACEMENT,
            FactKind.ASSESSMENT);

    private static final List<Lane> ALL = List.of(values());

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<FactKind> kinds;

    Lane(String label, Set<FactKind> kinds) {
        this.label = label;
        this.kinds = kinds;
    }

    String label() {
        return label;
    }

    /**
     * The lane in which a kind of fact is drawn.
     *
     * @throws IllegalArgumentException for facts that say who the child is
     */
    static Lane of(FactKind kind) {
        return ALL.stream()
                .filter(lane -> lane.kinds.contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No lane shows " + kind));
    }

    static boolean isLasting(FactKind kind) {
        return LASTING.contains(kind);
    }

    /** Of which a new one ends the one before. */
    static boolean isOneAtATime(FactKind kind) {
        return kind == FactKind.LEGAL_STATUS || kind == FactKind.PLACEMENT;
    }
}
