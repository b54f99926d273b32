package org.plumbline.plan.board;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanSnapshot;

/**
 * What moved in a plan from what one meeting saw to what the next one sees: delivery and impact apart, days put off, new
 * evidence. Actions whose phase had ended before are history and left out.
 *
 * @param moves one for each action that is there now, in order of their references
 * @param gone how many actions there are no more
 */
record Progress(List<Move> moves, int gone) {
    Progress {
        moves = List.copyOf(moves);
    }

    /** Which way something went. */
    enum Way {
        FORWARD,
        BACK,
        SAME
    }

    /**
     * One action, then and now.
     *
     * @param before null for a new one
     */
    record Move(@Nullable ActionSnapshot before, ActionSnapshot after) {

        /** Whether it was not there then. */
        boolean isNew() {
            return before == null;
        }

        Way delivery() {
            return before == null ? Way.SAME : way(rank(after.delivery()) - rank(before.delivery()));
        }

        Way impact() {
            return before == null ? Way.SAME : way(after.impact().compareTo(before.impact()));
        }

        /** The day it was due on then, when it was put off to a later one since; else null. */
        @Nullable
        LocalDate putOffFrom() {
            return before == null || after.slips() <= before.slips() ? null : before.dueOn();
        }

        /** How many pieces of evidence for a claim there are more than then. */
        int newEvidence(Claim claim) {
            return before == null ? 0 : Math.max(0, after.countEvidence(claim) - before.countEvidence(claim));
        }

        /** Whether its phase ended since. */
        boolean ended() {
            return after.lineage() != null;
        }

        /** Whether its lead answered for it since. */
        boolean answered() {
            return before == null || !Objects.equals(before.lastUpdate(), after.lastUpdate());
        }

        /** Whether anything a board asks about is other than it was: an answer alone moves nothing. */
        boolean moved() {
            return before == null
                    || ended()
                    || delivery() != Way.SAME
                    || before.delivery() != after.delivery()
                    || impact() != Way.SAME
                    || putOffFrom() != null
                    || newEvidence(Claim.DELIVERY) + newEvidence(Claim.IMPACT) > 0;
        }

        private static Way way(int steps) {
            return steps == 0 ? Way.SAME : steps > 0 ? Way.FORWARD : Way.BACK;
        }

        /** How near the end the work is; what has not begun is before what is off track, which at least was tried. */
        private static int rank(Delivery delivery) {
            return switch (delivery) {
                case NOT_STARTED -> 0;
                case OFF_TRACK -> 1;
                case AT_RISK -> 2;
                case ON_TRACK -> 3;
                case DELIVERED -> 4;
                case VERIFIED -> 5;
            };
        }
    }

    /** What moved between two snapshots of one plan. */
    static Progress between(PlanSnapshot before, PlanSnapshot after) {
        Map<PlanActionId, ActionSnapshot> then =
                before.actions().stream().collect(toMap(ActionSnapshot::id, Function.identity()));
        List<Move> moves = after.actions().stream()
                .map(action -> new Move(then.get(action.id()), action))
                .filter(move ->
                        !move.ended() || move.before() == null || move.before().lineage() == null)
                .toList();
        long kept = after.actions().stream()
                .filter(action -> then.containsKey(action.id()))
                .count();
        return new Progress(moves, Math.toIntExact(then.size() - kept));
    }

    /** The actions of which anything moved. */
    List<Move> moved() {
        return moves.stream().filter(Move::moved).toList();
    }

    /** The actions of which nothing did and whose work is not done: what a board asks about first. */
    List<Move> still() {
        return moves.stream()
                .filter(move -> !move.moved())
                .filter(move -> move.after().delivery() != Delivery.VERIFIED
                        || move.after().impact() != Impact.EMBEDDED)
                .toList();
    }

    /** How many actions did something. */
    int count(Predicate<Move> did) {
        return Math.toIntExact(moves.stream().filter(did).count());
    }

    /** How many new pieces of evidence for a claim there are in all. */
    int newEvidence(Claim claim) {
        return moves.stream().mapToInt(move -> move.newEvidence(claim)).sum();
    }
}
