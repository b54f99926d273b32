package org.plumbline.children.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ExtractLinks;
import org.plumbline.page.Button;
import org.plumbline.page.EmptyState;
import org.plumbline.page.Numbers;

/** Names that may be one worker, each pair with its decision, and the decisions that can be undone. */
record SpellingsPage(@Nullable EmptyState nothing, List<Offer> offers, List<Undoing> undoings) {
    static final String TITLE = "Names that may be one worker";

    /** Two names and what can be decided about them. */
    record Offer(String heading, String names, String action, long into, long spelling, Button same, Button apart) {}

    /** A merging that can be undone. */
    record Undoing(String words, String action, long spelling, Button undo) {}

    static SpellingsPage of(List<Spellings.Pair> pairs, List<Spellings.Merged> merged) {
        return new SpellingsPage(
                pairs.isEmpty()
                        ? new EmptyState(
                                "No two names are alike",
                                "When an extract names one worker in two spellings, you are asked here.",
                                null)
                        : null,
                pairs.stream().map(SpellingsPage::offer).toList(),
                merged.stream().map(SpellingsPage::undoing).toList());
    }

    private static Undoing undoing(Spellings.Merged merged) {
        return new Undoing(
                merged.name() + " stands for " + merged.standsFor() + ".",
                ExtractLinks.SPELLINGS + "/part",
                merged.spelling().value(),
                Button.secondary("Undo: " + merged.name() + " is somebody else"));
    }

    private static Offer offer(Spellings.Pair pair) {
        String more = pair.more().name();
        String fewer = pair.fewer().name();
        return new Offer(
                more + " and " + fewer,
                holds(pair.more()) + " " + holds(pair.fewer()),
                ExtractLinks.SPELLINGS,
                pair.more().worker().value(),
                pair.fewer().worker().value(),
                Button.primary("One worker: call both " + more).sends("decision", "same"),
                Button.secondary(more + " and " + fewer + " are two people").sends("decision", "apart"));
    }

    private static String holds(Spellings.Spelling spelling) {
        return spelling.name() + " holds " + Numbers.of(spelling.children(), "child", "children") + ".";
    }
}
