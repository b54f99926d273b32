package org.plumbline.children;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.SafetyBanner;
import org.plumbline.page.Table;

/**
 * One part of a child's page, made from page components.
 *
 * @param heading of the part, such as "Actions"; also the caption of its table for those who do not see
 * @param words one sentence that answers what there is ("2 actions are open, 1 of them overdue.", "No evaluation yet.")
 * @param table the things themselves, or null when there are none
 * @param buttons what can be done about it by this reader, as links that look like buttons
 * @param alerts open safety alerts of the child, which stand above the whole page
 */
public record ChildPagePart(
        String heading, String words, @Nullable Table table, List<Button> buttons, List<SafetyBanner> alerts) {

    /** Copies the lists. */
    public ChildPagePart {
        buttons = List.copyOf(buttons);
        alerts = List.copyOf(alerts);
    }

    /** A part with its sentence and nothing else. */
    public static ChildPagePart of(String heading, String words) {
        return new ChildPagePart(heading, words, null, List.of(), List.of());
    }

    /** The same part with a table under its sentence. */
    public ChildPagePart with(Table things) {
        return new ChildPagePart(heading, words, things, buttons, alerts);
    }

    /** The same part with one more button, after those it has. */
    public ChildPagePart with(Button button) {
        var more = new ArrayList<>(buttons);
        more.add(button);
        return new ChildPagePart(heading, words, table, more, alerts);
    }

    /** The same part with these alerts above the whole page. */
    public ChildPagePart with(List<SafetyBanner> open) {
        return new ChildPagePart(heading, words, table, buttons, open);
    }
}
