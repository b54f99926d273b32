package org.plumbline.bench;

import static org.plumbline.plan.AnAction.anAction;
import static org.plumbline.plan.AnAction.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.PlanChanges;
import org.plumbline.plan.PlanSnapshot;

/** What changed between two versions of a plan of 300 actions: each with texts of 150 words, every third rewritten. */
final class PlanMeasure implements Measure {
    private static final int ACTIONS = 300;
    private static final int WORDS = 150;
    private static final int RUNS = 21;
    private static final List<String> VOCABULARY = List.of(
            "child",
            "manager",
            "visit",
            "plan",
            "record",
            "decision",
            "family",
            "supervision",
            "school",
            "review",
            "oversight",
            "team",
            "alone",
            "reason",
            "monthly",
            "court",
            "evidence",
            "practice",
            "the",
            "of");

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public String description() {
        return "what changed between two versions of a plan of " + ACTIONS + " actions, every third of them rewritten, "
                + RUNS + " times in one process";
    }

    @Override
    public List<Figure> take(Workplace workplace) {
        PlanSnapshot before = version(false);
        PlanSnapshot after = version(true);
        List<Long> millis = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            PlanChanges changes = PlanChanges.between(before, after);
            millis.add((System.nanoTime() - begun) / 1_000_000);
            if (changes.ofActions().size() != ACTIONS / 3) {
                throw new IllegalStateException(
                        "Every third action changed, not " + changes.ofActions().size());
            }
        }
        return List.of(
                Figure.of("the first comparison, before anything is compiled", millis.getFirst(), "ms"),
                Figure.limited("a comparison, median", Sample.of(millis).median(), "ms", 100));
    }

    private static PlanSnapshot version(boolean later) {
        Random random = new Random(7);
        return plan(IntStream.range(0, ACTIONS)
                .mapToObj(at -> action(at, later && at % 3 == 0, random))
                .toArray(ActionSnapshot[]::new));
    }

    private static ActionSnapshot action(int at, boolean rewritten, Random random) {
        List<String> words = words(random);
        if (rewritten) {
            words.replaceAll(word -> word.equals("child") ? "young person" : word);
        }
        String text = String.join(" ", words);
        return anAction(1 + at / 20, 1 + at % 20)
                .what(text)
                .with(rewritten ? Delivery.AT_RISK : Delivery.ON_TRACK)
                .updated(text)
                .note("barrier", text)
                .evidence(Claim.DELIVERY, EvidenceKind.AUDIT, rewritten ? 3 : 2)
                .build();
    }

    private static List<String> words(Random random) {
        return IntStream.range(0, WORDS)
                .mapToObj(_ -> VOCABULARY.get(random.nextInt(VOCABULARY.size())))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
