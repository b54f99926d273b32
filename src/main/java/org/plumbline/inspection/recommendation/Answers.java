package org.plumbline.inspection.recommendation;

import java.util.Collection;
import java.util.List;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.AnswersRecommendations;
import org.plumbline.inspection.RecommendationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What answers recommendations, of all rooms that have something which does. */
@Component
class Answers {
    private final ObjectProvider<AnswersRecommendations> rooms;

    Answers(ObjectProvider<AnswersRecommendations> rooms) {
        this.rooms = rooms;
    }

    List<AnswersRecommendations.Answer> to(Collection<RecommendationId> recommendations, SignedIn person) {
        return rooms.orderedStream()
                .flatMap(room -> room.listAnswers(recommendations, person).stream())
                .toList();
    }
}
