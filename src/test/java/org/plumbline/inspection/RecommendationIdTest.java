package org.plumbline.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecommendationIdTest {
    @Test
    void isReadBackFromWhatPeopleSay() {
        assertThat(RecommendationId.findIn(" rec-12 ")).contains(new RecommendationId(12));
        assertThat(RecommendationId.findIn(new RecommendationId(7).reference())).contains(new RecommendationId(7));
    }

    @Test
    void isNotFoundInOtherReferences() {
        assertThat(RecommendationId.findIn("PA-3.2")).isEmpty();
        assertThat(RecommendationId.findIn("REC-")).isEmpty();
    }
}
