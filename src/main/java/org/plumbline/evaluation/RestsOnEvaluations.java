package org.plumbline.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Link;
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
     * @param above what it rests on in turn, such as the recommendations it answers
     * @param status how it stands, or null
     */
    record Resting(
            ToolQuestion question,
            String words,
            String href,
            List<Link> above,
            @Nullable Tag status) {
        /** Copies the links. */
        public Resting {
            above = List.copyOf(above);
        }
    }
}
