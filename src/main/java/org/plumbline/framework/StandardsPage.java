package org.plumbline.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.EmptyState;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;

/** The practice standards of the authority. */
record StandardsPage(
        String title,
        String lead,
        List<Button> buttons,
        @Nullable EmptyState nothing,
        @Nullable Table standards) {
    static final String TITLE = "Practice standards";

    /**
     * Makes the page.
     *
     * @param pointing how many things point to each
     * @param offered how many shipped standards are not adopted
     */
    static StandardsPage of(
            List<PracticeStandard> standards, Map<PracticeStandardId, Long> pointing, int offered, boolean mayKeep) {
        if (standards.isEmpty()) {
            return new StandardsPage(
                    TITLE, "What the service says good practice does.", List.of(), empty(mayKeep), null);
        }
        return new StandardsPage(
                TITLE, lead(standards), mayKeep ? buttons(offered) : List.of(), null, table(standards, pointing));
    }

    private static String lead(List<PracticeStandard> standards) {
        long inForce = standards.stream()
                .filter(one -> one.state() == StandardState.IN_FORCE)
                .count();
        return "What the service says good practice does: " + Numbers.of(inForce, "standard", "standards")
                + " in force. Each is kept in versions, with where it comes from.";
    }

    private static EmptyState empty(boolean mayKeep) {
        return new EmptyState(
                "No practice standards yet",
                "A list aligned with the domains of the Practice Evaluation tool comes with Plumbline. Adopt those that"
                        + " suit you, then change them or write your own.",
                mayKeep ? Button.link("Look at the shipped list", FrameworkLinks.ADOPTION) : null);
    }

    private static List<Button> buttons(int offered) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.link("Write a standard", FrameworkLinks.NEW_STANDARD));
        if (offered > 0) {
            buttons.add(Button.secondaryLink("Adopt from the shipped list", FrameworkLinks.ADOPTION));
        }
        return buttons;
    }

    private static Table table(List<PracticeStandard> standards, Map<PracticeStandardId, Long> pointing) {
        return Table.of(TITLE)
                .hideCaption()
                .column("Standard")
                .column("State")
                .column("Holds from")
                .numericColumn("Points to it")
                .rows(standards.stream()
                        .map(one -> List.of(
                                Cell.link(one.name(), FrameworkLinks.standard(one.id()))
                                        .below(one.practice()),
                                Cell.tag(StandardTags.of(one.state())),
                                Cell.text(Dates.day(one.validFromOn())).below("Version " + one.version()),
                                Cell.number(pointing.getOrDefault(one.id(), 0L))))
                        .toList());
    }
}
