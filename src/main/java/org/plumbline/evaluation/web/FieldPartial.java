package org.plumbline.evaluation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.FreeTextQuestions;
import org.plumbline.page.Radios;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;

/**
 * One field of an evaluation, ready to be typed in; one of the three components is there.
 *
 * @param bases the versions that are on the page, of the field and of what it reveals
 * @param notes what is known about the value: where it was filled in from
 * @param doubts questions about what is written, which the writer may leave as it is
 * @param contested the other text that stands in the field, if there is one
 */
record FieldPartial(
        @Nullable Radios radios,
        @Nullable TextArea area,
        @Nullable TextInput input,
        List<Base> bases,
        List<String> notes,
        Doubts doubts,
        @Nullable Contested contested) {

    /** A hidden input: the version of a field that is on the page. */
    record Base(String name, int version) {
        /** An underscore begins what belongs to the page and is nobody's text. */
        static final String PREFIX = "_base.";
    }

    /**
     * What looks as if it should not stand in a text.
     *
     * @param id of the place where the saving script says the same
     */
    record Doubts(String id, List<String> questions) {
        /** The questions about a text, for the field with this element. */
        static Doubts about(String text, String elementId) {
            return new Doubts("said-" + elementId, FreeTextQuestions.about(text));
        }
    }

    /** Two texts in one field. */
    record Contested(String words, String otherBy, String otherText, String chooseHref) {}
}
