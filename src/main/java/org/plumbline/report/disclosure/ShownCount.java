package org.plumbline.report.disclosure;

/** A count as a public document shows it. */
public sealed interface ShownCount {
    /**
     * As a number.
     *
     * @param number rounded where the rule says so
     */
    record Shown(long number) implements ShownCount {}

    /** Not at all. */
    record Withheld(Reason reason) implements ShownCount {}

    /** Why a count is withheld. */
    enum Reason {
        /** It is so small that children could be recognised. */
        SMALL,
        /** A small number could be worked out from it. */
        GIVES_AWAY_ANOTHER,
        /** Too many counts hang together for a proof that nothing can be worked out. */
        TOO_MANY_TO_PROVE
    }
}
