package org.plumbline.inspection.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;

/**
 * The form that links a recommendation to one that said the same before or after.
 *
 * @param suggested those that share the most words; null where none do
 */
record LinkPage(
        FormErrors errors,
        String text,
        String post,
        @Nullable Radios suggested,
        TextInput other,
        TextArea why,
        Button link) {
    static final String TITLE = "Link what was said again";
    static final String SUGGESTED = "suggested";
    static final String OTHER = "other";
    static final String WHY = "why";

    static LinkPage of(ListedRecommendation listed, List<TextLikeness.Like> likes, Form form, FormErrors errors) {
        return new LinkPage(
                errors,
                listed.recommendation().text(),
                InspectionLinks.recommendation(listed.recommendation().id()) + "/link",
                likes.isEmpty()
                        ? null
                        : Radios.of(
                                        SUGGESTED,
                                        "Suggested only because they share words: you decide",
                                        likes.stream().map(LinkPage::choice).toList())
                                .chosen(form.text(SUGGESTED))
                                .error(errors),
                TextInput.of(OTHER, likes.isEmpty() ? "Which one?" : "Or another")
                        .hint("By its reference, such as REC-12")
                        .width(10)
                        .value(form.text(OTHER))
                        .error(errors),
                TextArea.of(WHY, "Why is it the same?")
                        .rows(2)
                        .value(form.text(WHY))
                        .error(errors),
                Button.primary("Link them"));
    }

    private static Choice choice(TextLikeness.Like like) {
        var other = like.other();
        return Choice.of(other.id().reference(), other.id().reference() + ": " + other.text())
                .hint(other.title() + ". Shares: " + String.join(", ", like.shared()));
    }
}
