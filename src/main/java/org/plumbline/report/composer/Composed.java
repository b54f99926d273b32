package org.plumbline.report.composer;

import java.util.List;
import org.plumbline.report.composer.figure.HiddenNumber;
import org.plumbline.report.composer.template.View;
import org.plumbline.report.disclosure.ReleasedTable;
import org.plumbline.report.disclosure.SmallNumberRule;
import org.plumbline.report.document.Document;

/**
 * A draft written out.
 *
 * @param hidden the numbers that the public document keeps back
 * @param givenAway small numbers that earlier documents give away already
 * @param corrections numbers that an earlier document printed otherwise, in sentences
 * @param checklist what should be looked at before it is signed off
 */
public record Composed(
        Draft draft,
        Document publicly,
        Document exempt,
        Document confidential,
        List<HiddenNumber> hidden,
        List<String> givenAway,
        List<String> corrections,
        List<CheckItem> checklist,
        List<ReleasedTable> releasing) {

    public Composed {
        hidden = List.copyOf(hidden);
        givenAway = List.copyOf(givenAway);
        corrections = List.copyOf(corrections);
        checklist = List.copyOf(checklist);
        releasing = List.copyOf(releasing);
    }

    static Composed of(Draft draft, SmallNumberRule rule, List<ReleasedTable> released) {
        Composing composing = new Composing(draft, rule, released);
        return new Composed(
                draft,
                composing.document(View.PUBLIC),
                composing.document(View.EXEMPT),
                composing.document(View.CONFIDENTIAL),
                composing.open().hidden(),
                composing.open().givenAwayBefore(),
                composing.open().corrections(),
                Checklist.of(draft, rule, composing.open()),
                composing.open().release(draft.id().reference()));
    }

    /** The document in one view. */
    public Document document(View view) {
        return switch (view) {
            case PUBLIC -> publicly;
            case EXEMPT -> exempt;
            case CONFIDENTIAL -> confidential;
        };
    }

    /** Whether nothing stands in the way of freezing it for sign-off. */
    public boolean mayBeFrozen() {
        return checklist.stream().noneMatch(CheckItem::stops);
    }
}
