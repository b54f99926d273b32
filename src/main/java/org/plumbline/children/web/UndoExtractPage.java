package org.plumbline.children.web;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.children.ExtractLinks;
import org.plumbline.children.ExtractRow;
import org.plumbline.children.extract.Undoings.Consequence;
import org.plumbline.page.Button;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;

/** The decision to undo an extract, with what it will do written above the button. */
record UndoExtractPage(String heading, List<String> consequences, String action, Button undo, Link cancel) {
    static String title(ExtractRow extract) {
        return "Undo the " + lower(ExtractPage.title(extract));
    }

    static UndoExtractPage of(ExtractRow extract, Consequence consequence) {
        List<String> consequences = new ArrayList<>();
        consequences.add("All pages will show the children as the other extracts say.");
        consequences.add(Numbers.of(
                consequence.factsNobodyElseSays(),
                "fact that only this extract says will be removed.",
                "facts that only this extract says will be removed."));
        if (consequence.childrenNobodyElseNames() > 0) {
            consequences.add(Numbers.of(
                            consequence.childrenNobodyElseNames(),
                            "child that only this extract names will be removed",
                            "children that only this extract names will be removed")
                    + ", except where an evaluation, an action or an alert was written since: those stay.");
        }
        consequences.add("The same file can be taken in again.");
        return new UndoExtractPage(
                title(extract),
                consequences,
                ExtractLinks.undo(extract.id()),
                Button.warning("Undo this extract"),
                new Link("Cancel", ExtractLinks.extract(extract.id())));
    }

    private static String lower(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
