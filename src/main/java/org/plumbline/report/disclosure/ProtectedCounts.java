package org.plumbline.report.disclosure;

import java.util.BitSet;
import java.util.List;
import org.plumbline.report.disclosure.LinkedCounts.Count;
import org.plumbline.report.disclosure.LinkedCounts.Role;
import org.plumbline.report.disclosure.ShownCount.Reason;
import org.plumbline.report.disclosure.ShownCount.Shown;
import org.plumbline.report.disclosure.ShownCount.Withheld;

/** Counts made safe to publish, with the explanation of what is kept back. */
public final class ProtectedCounts {
    private final LinkedCounts counts;
    private final SmallNumberRule rule;
    private final BitSet withheld;
    private final BitSet unproven;
    private final BitSet givenAway;

    ProtectedCounts(LinkedCounts counts, SmallNumberRule rule, BitSet withheld, BitSet unproven, BitSet givenAway) {
        this.counts = counts;
        this.rule = rule;
        this.withheld = withheld;
        this.unproven = unproven;
        this.givenAway = givenAway;
    }

    /** How a count is shown. One that nobody prints, or that is out already, counts as shown. */
    public ShownCount shown(Count count) {
        if (!withheld.get(count.index())) {
            return new Shown(rule.rounded(count.value()));
        }
        if (rule.isSmall(count.value())) {
            return new Withheld(Reason.SMALL);
        }
        return new Withheld(unproven.get(count.index()) ? Reason.TOO_MANY_TO_PROVE : Reason.GIVES_AWAY_ANOTHER);
    }

    /** The small counts that a reader could work out, or narrow down too far, if this withheld one were shown. */
    public List<Count> keptSafeBy(Count count) {
        BitSet group = counts.groupOf(count.index());
        BitSet fewer = (BitSet) withheld.clone();
        fewer.clear(count.index());
        Attack attack = new Attack(counts, rule, fewer, group);
        return group.stream()
                .filter(other -> other != count.index() && isKept(other) && !attack.isSafe(other))
                .mapToObj(counts::get)
                .toList();
    }

    private boolean isKept(int other) {
        Count count = counts.get(other);
        return rule.isSmall(count.value())
                && !givenAway.get(other)
                && (withheld.get(other) || count.role() == Role.UNPRINTED);
    }

    /** Small counts that earlier reports give away already, whatever is withheld now. */
    public List<Count> givenAwayBefore() {
        return givenAway.stream().mapToObj(counts::get).toList();
    }

    /** What a reader can work out about a count from everything that is shown. */
    public Range workedOut(Count count) {
        return new Attack(counts, rule, withheld, counts.groupOf(count.index())).range(count.index());
    }

    /** The positions of the counts withheld. */
    BitSet withheld() {
        return (BitSet) withheld.clone();
    }
}
