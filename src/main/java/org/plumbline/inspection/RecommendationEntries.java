package org.plumbline.inspection;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes recommendations, what is said of how they stand, and their withdrawal. */
@Store
class RecommendationEntries {
    private final JdbcClient jdbc;

    RecommendationEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RecommendationId add(NewRecommendations source, NewRecommendations.Item item, Instant at, AccountId by) {
        return new RecommendationId(jdbc.sql("""
            insert into recommendations (authority_id, source, title, made_on, number, text, immediate,
                                         recorded_at, recorded_by)
            values (plumbline_authority(), :source, :title, :madeOn, :number, :text, :immediate, :at, :by)
            returning id
            """)
                .param("source", source.source().code())
                .param("title", source.title())
                .param("madeOn", source.madeOn())
                .param("number", item.number())
                .param("text", item.text())
                .param("immediate", item.immediate())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .single());
    }

    /** One that stands already and says the same, of the same source. */
    Optional<RecommendationId> findSame(NewRecommendations source, String text) {
        return jdbc.sql("""
            select id from recommendations
             where source = :source and title = :title and text = :text and withdrawn_at is null
             order by id limit 1
            """)
                .param("source", source.source().code())
                .param("title", source.title())
                .param("text", text)
                .query(Long.class)
                .optional()
                .map(RecommendationId::new);
    }

    void addState(
            RecommendationId id, RecommendationState state, LocalDate saidOn, String words, Instant at, AccountId by) {
        jdbc.sql("""
            insert into recommendation_states (authority_id, recommendation_id, state, said_on, words,
                                               recorded_at, recorded_by)
            values (plumbline_authority(), :id, :state, :on, :words, :at, :by)
            """)
                .param("id", id.value())
                .param("state", state.code())
                .param("on", saidOn)
                .param("words", words)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    /** It is there and was not withdrawn. */
    boolean stands(RecommendationId id) {
        return jdbc.sql("select exists (select from recommendations where id = :id and withdrawn_at is null)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Withdraws it; false when it does not stand (any more). */
    boolean withdraw(RecommendationId id, String reason, Instant at, AccountId by) {
        boolean stood = jdbc.sql("""
            update recommendations set withdrawn_at = :at where id = :id and withdrawn_at is null
            """)
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .update()
                == 1;
        if (stood) {
            jdbc.sql("""
                insert into recommendation_withdrawals (authority_id, recommendation_id, reason, withdrawn_by)
                values (plumbline_authority(), :id, :reason, :by)
                """)
                    .param("id", id.value())
                    .param("reason", reason)
                    .param("by", by.value())
                    .update();
        }
        return stood;
    }
}
