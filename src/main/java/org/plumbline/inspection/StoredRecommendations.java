package org.plumbline.inspection;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Reads recommendations for other rooms. */
@Store
class StoredRecommendations implements Recommendations {
    private static final String SELECT = """
        select r.id, r.source, r.title, r.made_on, r.inspection_id, r.number, r.text, r.immediate
          from recommendations r
        """;
    private static final String ORDER = " order by r.made_on desc nulls last, r.inspection_id desc, r.number, r.id";

    static final Together.Part<Recommendation> NAMED =
            new Together.Part<>(SELECT + " where r.id in (:recommendations)" + ORDER, (row, _) -> recommendation(row));

    private final JdbcClient jdbc;

    StoredRecommendations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Recommendation> list() {
        return jdbc.sql(SELECT + " where r.withdrawn_at is null" + ORDER)
                .query((row, _) -> recommendation(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Recommendation> listByIds(Collection<RecommendationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(NAMED.select())
                .param(
                        "recommendations",
                        ids.stream().map(RecommendationId::value).toList())
                .query((row, _) -> recommendation(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Recommendation> find(RecommendationId id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id.value())
                .query((row, _) -> recommendation(row))
                .optional();
    }

    private static Recommendation recommendation(ResultSet row) throws SQLException {
        long inspection = row.getLong("inspection_id");
        @Nullable InspectionId inspectionId = row.wasNull() ? null : new InspectionId(inspection);
        int number = row.getInt("number");
        @Nullable Integer numbered = row.wasNull() ? null : number;
        @Nullable Date madeOn = row.getDate("made_on");
        return new Recommendation(
                new RecommendationId(row.getLong("id")),
                RecommendationSource.ofCode(row.getString("source")),
                row.getString("title"),
                madeOn == null ? null : madeOn.toLocalDate(),
                inspectionId,
                numbered,
                row.getString("text"),
                row.getBoolean("immediate"));
    }
}
