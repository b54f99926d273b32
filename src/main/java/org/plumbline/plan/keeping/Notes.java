package org.plumbline.plan.keeping;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Barriers, risks, dependencies, judgements of capability and board decisions. */
@Store
public class Notes {
    private static final String SELECT = """
        select n.id, n.action_id, n.kind, n.words, n.team_id, t.name as team_name, n.rating, n.other_action_id,
               ot.number as other_theme, o.number as other_number, n.body, n.noted_on, n.ended_on
          from plan_notes n
          join plan_actions a on a.authority_id = n.authority_id and a.id = n.action_id
          left join teams t on t.authority_id = n.authority_id and t.id = n.team_id
          left join plan_actions o on o.authority_id = n.authority_id and o.id = n.other_action_id
          left join plan_themes ot on ot.authority_id = o.authority_id and ot.id = o.theme_id
         where
        """;

    /** The notes on the actions in a {@link Scope}, those that hold before those that ended, the newest first. */
    static final Together.Part<NoteRow> PART = new Together.Part<>(
            SELECT + Scope.HOLDS + " order by n.ended_on desc nulls first, n.noted_on desc, n.id desc",
            (row, _) -> noteRow(row));

    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A note as it is kept.
     *
     * @param teamName the name of the team it speaks of, or null
     * @param otherReference the reference of the action a dependency is on, or null
     * @param endedOn when it ceased to hold, or null
     */
    public record NoteRow(
            long id,
            PlanActionId action,
            NewNote note,
            @Nullable String teamName,
            @Nullable PlanActionReference otherReference,
            @Nullable LocalDate endedOn) {}

    /** The notes of one action, those that hold before those that ended, the newest first. */
    @Transactional(readOnly = true)
    public List<NoteRow> listOf(PlanActionId action) {
        return jdbc.sql(PART.select())
                .params(Scope.of(action).parameters())
                .query(PART.mapper())
                .list();
    }

    /** One note. */
    @Transactional(readOnly = true)
    public Optional<NoteRow> find(PlanActionId action, long id) {
        return listOf(action).stream().filter(note -> note.id() == id).findFirst();
    }

    void add(PlanActionId action, NewNote note, Signature signature) {
        TeamId team = note.team();
        NoteRating rating = note.rating();
        PlanActionId other = note.other();
        jdbc.sql("""
            insert into plan_notes
                   (authority_id, action_id, kind, words, team_id, rating, other_action_id, body, noted_on, added_at,
                    added_by)
            values (plumbline_authority(), :action, :kind, :words, :team, :rating, :other, :body, :on, :at, :by)
            """)
                .param("action", action.value())
                .param("kind", note.kind().code())
                .param("words", note.words())
                .param("team", team == null ? null : team.value())
                .param("rating", rating == null ? null : rating.code())
                .param("other", other == null ? null : other.value())
                .param("body", note.body())
                .param("on", note.on())
                .param("at", Timestamp.from(signature.at()))
                .param("by", signature.by().account().value())
                .update();
    }

    /** Ends a note that holds; false when it had ended. */
    boolean end(long id, LocalDate on) {
        return jdbc.sql("update plan_notes set ended_on = :on where id = :id and ended_on is null")
                        .param("on", on)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static NoteRow noteRow(ResultSet row) throws SQLException {
        long team = row.getLong("team_id");
        @Nullable TeamId teamId = row.wasNull() ? null : new TeamId(team);
        long other = row.getLong("other_action_id");
        @Nullable PlanActionId otherId = row.wasNull() ? null : new PlanActionId(other);
        @Nullable String rating = row.getString("rating");
        @Nullable Date ended = row.getDate("ended_on");
        var note = new NewNote(
                NoteKind.ofCode(row.getString("kind")),
                row.getString("words"),
                teamId,
                rating == null ? null : NoteRating.ofCode(rating),
                otherId,
                row.getString("body"),
                row.getDate("noted_on").toLocalDate());
        return new NoteRow(
                row.getLong("id"),
                new PlanActionId(row.getLong("action_id")),
                note,
                row.getString("team_name"),
                otherId == null ? null : new PlanActionReference(row.getInt("other_theme"), row.getInt("other_number")),
                ended == null ? null : ended.toLocalDate());
    }
}
