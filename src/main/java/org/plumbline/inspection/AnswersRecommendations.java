package org.plumbline.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Tag;

/** Port: what is done, or was said to be done, about recommendations. A room whose things answer them implements it as a bean. */
@FunctionalInterface
public interface AnswersRecommendations {

    /**
     * What answers any of these recommendations, as far as the person may know of it; what answers two is there twice.
     * Asked once a page, with all recommendations of the page.
     */
    List<Answer> listAnswers(Collection<RecommendationId> recommendations, SignedIn person);

    /**
     * Something that answers a recommendation.
     *
     * @param kind what it is, as it begins a sentence ("Plan action")
     * @param words its reference and name ("PA-3.2 Supervision every four weeks")
     * @param href its page
     * @param status how it stands now, or null
     * @param claims each time it was said to be complete, in any order
     */
    record Answer(
            RecommendationId recommendation,
            String kind,
            String words,
            String href,
            @Nullable Tag status,
            List<Claim> claims) {
        /** Copies the claims. */
        public Answer {
            claims = List.copyOf(claims);
        }
    }

    /**
     * Something was said to be complete.
     *
     * @param on the day on which it was said
     * @param words what was said, and by or to whom ("Verified complete by the head of service, version 4 of the plan")
     */
    record Claim(LocalDate on, String words) {}
}
