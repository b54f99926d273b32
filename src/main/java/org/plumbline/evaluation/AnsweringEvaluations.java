package org.plumbline.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Reach;
import org.plumbline.children.ChildId;

/** The evaluations that answered questions, as far as somebody may read them. */
public interface AnsweringEvaluations {

    /** The grade of the domain of a question, which is named by its place in the list asked, from 0. */
    record Graded(int question, String word, int rank) {}

    /** One evaluation that the reader may open. */
    record Answering(
            EvaluationId id,
            ChildId child,
            String caseId,
            @Nullable String teamName,
            LocalDate completedOn,
            Trigger trigger,
            List<Graded> grades) {
        public Answering {
            grades = List.copyOf(grades);
        }
    }

    /** The newest of them, and how many there are that the reader may open. */
    record Part(List<Answering> newest, int all) {
        public Part {
            newest = List.copyOf(newest);
        }
    }

    /** Completed evaluations that answered any of the questions, the newest first. That they were seen is on the trail. */
    Part list(List<ToolQuestion> questions, QuestionFigures.Days days, Reach reach, int most);

    /** The newest of them, with what was found in all of them, within the reader's reach or not. */
    record Glance(Part evaluations, QuestionFigures.InAll inAll) {}

    /** The same with what was found in all of them, asked at once. That they were seen is on the trail. */
    Glance listGlance(List<ToolQuestion> questions, QuestionFigures.Days days, Reach reach, int most);
}
