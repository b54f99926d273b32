package org.plumbline.timescale.judging;

/** Verdicts as tests compare them: "late 2 by 2024-03-05". */
final class Shortly {
    private Shortly() {}

    static String of(Verdict verdict) {
        Reckoning reckoning = verdict.reckoning();
        if (reckoning == null) {
            return verdict.outcome().key();
        }
        String amount = switch (verdict.outcome()) {
            case LATE, OVERDUE -> " " + reckoning.past();
            case DUE -> " " + -reckoning.past();
            case IN_TIME, NOT_APPLICABLE, CANNOT_TELL -> "";
        };
        return verdict.outcome().key() + amount + " by " + reckoning.due();
    }
}
