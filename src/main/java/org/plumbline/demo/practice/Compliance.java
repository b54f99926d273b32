package org.plumbline.demo.practice;

import java.util.Map;
import java.util.Set;
import org.plumbline.demo.county.Dice;

/** Answers compliance checks as they go with a grade: the better the practice, the more was done. */
final class Compliance {
    /** A No to these holds the domain down, so a Good domain never has one. */
    private static final Set<String> HOLDING_DOWN =
            Set.of("visits.check.lateness-explained", "oversight.check.inadequate-resolved");

    private Compliance() {}

    static void answer(String field, int rank, Map<String, String> values, Dice dice) {
        String answer = answer(rank, dice);
        boolean holdsDown = HOLDING_DOWN.contains(field) && rank >= Judgement.GOOD && !answer.equals("not-applicable");
        values.put(field, holdsDown ? "yes" : answer);
        if (answer.equals("not-applicable")) {
            values.put(field + ".reason", "Nothing in the look-back called for it.");
        }
    }

    private static String answer(int rank, Dice dice) {
        if (dice.chance(0.06)) {
            return "not-applicable";
        }
        if (dice.chance(share(rank))) {
            return "yes";
        }
        double thrown = dice.within(0, 1);
        return thrown < 0.45 ? "partly" : thrown < 0.75 ? "no" : "not-evidenced";
    }

    private static double share(int rank) {
        return switch (rank) {
            case Judgement.INADEQUATE -> 0.35;
            case Judgement.REQUIRES_IMPROVEMENT -> 0.62;
            case Judgement.GOOD -> 0.86;
            default -> 0.96;
        };
    }
}
