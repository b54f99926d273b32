package org.plumbline.inspection.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.RecommendationSource;
import org.plumbline.inspection.RecommendationState;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recommendations with how they stand. */
@Store
class RecommendationLists {
    private static final String SELECT = """
        select r.id, r.source, r.title, r.made_on, r.inspection_id, r.number, r.text, r.immediate, r.body,
               r.recorded_at, a.display_name as recorded_by,
               coalesce(s.state, 'open') as state, s.said_on,
               r.withdrawn_at, w.reason as withdrawn_why, b.display_name as withdrawn_by
          from recommendations r
          join accounts a on a.authority_id = r.authority_id and a.id = r.recorded_by
          left join lateral (select state, said_on from recommendation_states s
                              where s.authority_id = r.authority_id and s.recommendation_id = r.id
                              order by said_on desc, id desc limit 1) s on true
          left join recommendation_withdrawals w
            on w.authority_id = r.authority_id and w.recommendation_id = r.id
          left join accounts b on b.authority_id = w.authority_id and b.id = w.withdrawn_by
        """;
    /** Newest source first, in the source's own order; the second line goes on after the one given. */
    private static final String FILTERED = """
         where (r.withdrawn_at is not null) = :withdrawn
           and (:source = '' or r.source = :source)
           and (:state = '' or coalesce(s.state, 'open') = :state)
           and (not :immediate or r.immediate)
           and (:words = '' or position(lower(:words) in lower(r.text || ' ' || r.title)) > 0)
           and (cast(:after as bigint) is null or exists (
                select from recommendations k
                 where k.authority_id = r.authority_id and k.id = :after
                   and ((coalesce(r.made_on, date '0001-01-01'), coalesce(r.inspection_id, 0))
                            < (coalesce(k.made_on, date '0001-01-01'), coalesce(k.inspection_id, 0))
                        or ((coalesce(r.made_on, date '0001-01-01'), coalesce(r.inspection_id, 0))
                                = (coalesce(k.made_on, date '0001-01-01'), coalesce(k.inspection_id, 0))
                            and (r.title, r.body, coalesce(r.number, 0), r.id)
                                > (k.title, k.body, coalesce(k.number, 0), k.id)))))
         order by coalesce(r.made_on, date '0001-01-01') desc, coalesce(r.inspection_id, 0) desc,
                  r.title, r.body, coalesce(r.number, 0), r.id
         limit :most
        """;

    private final JdbcClient jdbc;

    RecommendationLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those the filter asks for. */
    List<ListedRecommendation> list(RecommendationFilter filter, int most) {
        boolean withdrawn = filter.state().equals(RecommendationFilter.WITHDRAWN);
        return jdbc.sql(SELECT + FILTERED)
                .param("withdrawn", withdrawn)
                .param("source", filter.source())
                .param("state", withdrawn ? "" : filter.state())
                .param("immediate", filter.immediate())
                .param("words", filter.words())
                .param("after", filter.after())
                .param("most", most)
                .query((row, _) -> listed(row))
                .list();
    }

    /** One, whether it stands or was withdrawn. */
    Optional<ListedRecommendation> find(RecommendationId id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id.value())
                .query((row, _) -> listed(row))
                .optional();
    }

    /** What was said of how each of them stands, newest first; one of which nothing was said is not there. */
    Map<RecommendationId, List<SaidState>> listStatesOfEach(Collection<RecommendationId> ids) {
        Map<RecommendationId, List<SaidState>> states = new HashMap<>();
        jdbc.sql("""
            select s.recommendation_id, s.state, s.said_on, s.words, s.recorded_at, a.display_name as by_name
              from recommendation_states s
              join accounts a on a.authority_id = s.authority_id and a.id = s.recorded_by
             where s.recommendation_id in (:ids)
             order by s.said_on desc, s.id desc
            """)
                .param("ids", ids.stream().map(RecommendationId::value).toList())
                .query((RowCallbackHandler) row -> states.computeIfAbsent(
                                new RecommendationId(row.getLong("recommendation_id")), _ -> new ArrayList<>())
                        .add(saidState(row)));
        return states;
    }

    private static SaidState saidState(ResultSet row) throws SQLException {
        return new SaidState(
                RecommendationState.findByCode(row.getString("state")).orElseThrow(),
                row.getDate("said_on").toLocalDate(),
                row.getString("words"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("by_name"));
    }

    /** One thing said of how a recommendation stands. */
    record SaidState(RecommendationState state, LocalDate on, String words, Instant at, String by) {}

    private static ListedRecommendation listed(ResultSet row) throws SQLException {
        return new ListedRecommendation(
                new Recommendation(
                        new RecommendationId(row.getLong("id")),
                        RecommendationSource.ofCode(row.getString("source")),
                        row.getString("title"),
                        day(row, "made_on"),
                        inspection(row),
                        row.getObject("number", Integer.class),
                        row.getString("text"),
                        row.getBoolean("immediate")),
                row.getString("body").equals("safeguarding-board"),
                RecommendationState.findByCode(row.getString("state")).orElseThrow(),
                day(row, "said_on"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"),
                withdrawal(row));
    }

    private static @Nullable InspectionId inspection(ResultSet row) throws SQLException {
        @Nullable Long id = row.getObject("inspection_id", Long.class);
        return id == null ? null : new InspectionId(id);
    }

    private static ListedRecommendation.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        return row.getTimestamp("withdrawn_at") == null
                ? null
                : new ListedRecommendation.Withdrawal(
                        row.getTimestamp("withdrawn_at").toInstant(),
                        row.getString("withdrawn_by"),
                        row.getString("withdrawn_why"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
