package org.plumbline.plan.keeping;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;

/**
 * Something that happened to a plan or to one of its actions, ready to be kept.
 *
 * @param field what of it changed, as pages call it; empty where that goes without saying
 * @param before how it read, or null
 * @param after how it reads, or null
 * @param words why, or what was said
 * @param lead who leads the action after it, or null
 * @param slip whether a due date moved to a later day
 */
record PlanEvent(
        Kind kind,
        String field,
        @Nullable String before,
        @Nullable String after,
        String words,
        @Nullable WorkerId lead,
        boolean slip) {

    /** What sort of thing happened. */
    enum Kind {
        MADE,
        AGREED,
        EDITED,
        DUE_CHANGED,
        LEAD_CHANGED,
        DELIVERY,
        IMPACT,
        UPDATED,
        MILESTONE,
        MEASURE,
        READING,
        EVIDENCE,
        NOTE,
        LINEAGE,
        PHASE,
        THEME,
        FROZEN,
        APPROVED,
        BROUGHT_IN;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static PlanEvent of(Kind kind, @Nullable String after, String words) {
        return new PlanEvent(kind, "", null, after, words, null, false);
    }

    static PlanEvent change(Kind kind, String field, @Nullable String before, @Nullable String after, String words) {
        return new PlanEvent(kind, field, before, after, words, null, false);
    }

    PlanEvent ledBy(@Nullable WorkerId worker) {
        return new PlanEvent(kind, field, before, after, words, worker, slip);
    }

    PlanEvent asSlip(boolean later) {
        return new PlanEvent(kind, field, before, after, words, lead, later);
    }
}
