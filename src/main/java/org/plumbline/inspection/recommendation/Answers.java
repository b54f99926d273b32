package org.plumbline.inspection.recommendation;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.AnswersRecommendations;
import org.plumbline.inspection.BearsOnRecommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.page.Table;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What answers recommendations and what bears on them, of all rooms that have something which does. */
@Component
class Answers {
    private final ObjectProvider<AnswersRecommendations> rooms;
    private final ObjectProvider<BearsOnRecommendation> bearing;

    Answers(ObjectProvider<AnswersRecommendations> rooms, ObjectProvider<BearsOnRecommendation> bearing) {
        this.rooms = rooms;
        this.bearing = bearing;
    }

    List<AnswersRecommendations.Answer> to(Collection<RecommendationId> recommendations, SignedIn person) {
        return rooms.orderedStream()
                .flatMap(room -> room.listAnswers(recommendations, person).stream())
                .toList();
    }

    /** What bears on a recommendation through what answers it; null where nothing does. */
    @Nullable
    Table bearingOn(RecommendationId recommendation, SignedIn person) {
        return bearing.orderedStream()
                .flatMap(room -> room.find(recommendation, person).stream())
                .findFirst()
                .orElse(null);
    }
}
