package org.plumbline.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Tag;

/** Port: what in a higher room rests on what evaluations say. A room whose things do implements it as a bean. */
@FunctionalInterface
public interface RestsOnEvaluations {

    /** What rests on the questions that an evaluation with this version of a tool answers, as far as the person may know. */
    List<Resting> list(long toolVersion, SignedIn person);

    /**
     * Something that rests on a question.
     *
     * @param words its reference and name
     * @param href its page
     * @param below more about it, such as what it answers, or null
     * @param status how it stands, or null
     */
    record Resting(
            ToolQuestion question,
            String words,
            String href,
            @Nullable String below,
            @Nullable Tag status) {}
}
