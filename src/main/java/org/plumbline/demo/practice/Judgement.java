package org.plumbline.demo.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.demo.county.Dice;

/**
 * How an auditor judged one child's practice.
 *
 * @param domains the rank of each domain, by its code: 1 Inadequate to 4 Outstanding
 * @param overall the rank of the whole
 * @param departs whether the overall grade is above the ceiling that a limiting domain sets
 */
record Judgement(Map<String, Integer> domains, int overall, boolean departs) {
    static final int INADEQUATE = 1;
    static final int REQUIRES_IMPROVEMENT = 2;
    static final int GOOD = 3;
    static final int OUTSTANDING = 4;

    private static final String SAFETY = "safety";
    private static final String OVERSIGHT = "oversight";
    /** Domains that most teams do better or worse in than in others. */
    private static final Map<String, Double> LEAN = Map.of(
            "voice",
            0.25,
            "visits",
            0.2,
            "partners",
            0.15,
            SAFETY,
            0.15,
            OVERSIGHT,
            -0.15,
            "supervision",
            -0.35,
            "recording",
            -0.1,
            "plan",
            -0.1);

    Judgement {
        domains = Map.copyOf(domains);
    }

    /** Judges practice of a level, where 2 is the middle of Requires improvement and 3 of Good. */
    static Judgement of(double level, List<String> codes, Dice dice) {
        var domains = new LinkedHashMap<String, Integer>();
        double sum = 0;
        for (String code : codes) {
            int rank = rank(level + LEAN.getOrDefault(code, 0.0) + dice.spread(0.4));
            domains.put(code, rank);
            sum += rank;
        }
        int free = rank(sum / codes.size() + dice.spread(0.2));
        int ceiling = ceiling(domains);
        boolean departs = free > ceiling && ceiling == REQUIRES_IMPROVEMENT && free == GOOD && dice.chance(0.08);
        return new Judgement(domains, departs ? free : Math.min(free, ceiling), departs);
    }

    /** The best overall rank that the limiters of the default tool leave open. */
    private static int ceiling(Map<String, Integer> domains) {
        int safety = domains.getOrDefault(SAFETY, OUTSTANDING);
        int oversight = domains.getOrDefault(OVERSIGHT, OUTSTANDING);
        if (safety == INADEQUATE) {
            return INADEQUATE;
        }
        return Math.min(safety, oversight) <= REQUIRES_IMPROVEMENT ? REQUIRES_IMPROVEMENT : OUTSTANDING;
    }

    private static int rank(double level) {
        if (level < 1.5) {
            return INADEQUATE;
        }
        if (level < 2.5) {
            return REQUIRES_IMPROVEMENT;
        }
        return level < 3.55 ? GOOD : OUTSTANDING;
    }
}
