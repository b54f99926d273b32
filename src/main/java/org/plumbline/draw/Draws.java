package org.plumbline.draw;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.access.NotFound;
import org.plumbline.children.ChildId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Draws, as they can be read. */
@Store
public class Draws {

    private static final String DRAW = """
        select d.id, d.number, d.rule, d.purpose, d.wanted, d.eligible, d.excluded, d.frame_sha256, d.commitment,
               d.closed_at, d.closed_by, closer.display_name as closer_name,
               r.source, r.rolled_at, r.rolled_by, roller.display_name as roller_name,
               v.revealed_at, v.revealed_by, revealer.display_name as revealer_name
          from draws d
          join accounts closer on closer.authority_id = d.authority_id and closer.id = d.closed_by
          left join draw_rolls r on r.authority_id = d.authority_id and r.draw_id = d.id
          left join accounts roller on roller.authority_id = r.authority_id and roller.id = r.rolled_by
          left join draw_reveals v on v.authority_id = d.authority_id and v.draw_id = d.id
          left join accounts revealer on revealer.authority_id = v.authority_id and revealer.id = v.revealed_by
        """;

    /** The first twenty draws that wait for dice and whose frame somebody other than {@code :account} closed, oldest first. */
    public static final String WAITING_FOR_DICE = """
        select d.number, d.purpose, d.closed_at, closer.display_name as closer_name
          from draws d
          join accounts closer on closer.authority_id = d.authority_id and closer.id = d.closed_by
         where d.closed_by <> :account
           and not exists (select from draw_rolls r where r.authority_id = d.authority_id and r.draw_id = d.id)
         order by d.number
         limit 20
        """;

    private final JdbcClient jdbc;

    Draws(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The draw.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public Draw getDraw(DrawId id) {
        return jdbc.sql(DRAW + " where d.id = :id")
                .param("id", id.value())
                .query((row, _) -> draw(row))
                .optional()
                .orElseThrow(() -> new NotFound("There is no such draw"));
    }

    /** The draw with this number, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Draw> findDraw(int number) {
        return jdbc.sql(DRAW + " where d.number = :number")
                .param("number", number)
                .query((row, _) -> draw(row))
                .optional();
    }

    /** These draws, newest first. */
    @Transactional(readOnly = true)
    public List<Draw> listDraws(Collection<DrawId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(DRAW + " where d.id in (:ids) order by d.number desc")
                .param("ids", ids.stream().map(DrawId::value).toList())
                .query((row, _) -> draw(row))
                .list();
    }

    /** The children taken, in the order of their tickets, those replaced among them. */
    @Transactional(readOnly = true)
    public List<TakenChild> listTaken(DrawId draw) {
        return jdbc.sql("""
            select t.position, t.child_id, t.case_id, t.ticket, t.replaces, t.reason,
                   later.position as replaced_by
              from draw_tickets t
              left join draw_tickets later on later.authority_id = t.authority_id
                                          and later.draw_id = t.draw_id
                                          and later.replaces = t.position
             where t.draw_id = :draw
             order by t.position
            """)
                .param("draw", draw.value())
                .query((row, _) -> taken(row))
                .list();
    }

    /** The children of the cohort who were left out, by case id. */
    @Transactional(readOnly = true)
    public List<Candidate> listExcluded(DrawId draw) {
        return jdbc.sql("""
            select child_id, case_id, excluded_for
              from draw_frames
             where draw_id = :draw and excluded_for is not null
             order by case_id collate "C"
            """)
                .param("draw", draw.value())
                .query((row, _) -> new Candidate(
                        new ChildId(row.getLong("child_id")),
                        row.getString("case_id"),
                        ExclusionReason.of(row.getString("excluded_for"))))
                .list();
    }

    private static Draw draw(ResultSet row) throws SQLException {
        Draw.@Nullable Step rolled = step(row, "rolled_at", "rolled_by", "roller_name");
        return new Draw(
                new DrawId(row.getLong("id")),
                row.getInt("number"),
                row.getString("rule"),
                row.getString("purpose"),
                row.getInt("wanted"),
                row.getInt("eligible"),
                row.getInt("excluded"),
                row.getString("frame_sha256"),
                row.getString("commitment"),
                new Draw.Step(
                        row.getTimestamp("closed_at").toInstant(),
                        new AccountId(row.getLong("closed_by")),
                        row.getString("closer_name")),
                rolled == null
                        ? null
                        : new Draw.Roll(rolled, row.getString("source").equals(RollSource.ON_SCREEN.code())),
                step(row, "revealed_at", "revealed_by", "revealer_name"));
    }

    private static Draw.@Nullable Step step(ResultSet row, String at, String by, String name) throws SQLException {
        Timestamp moment = row.getTimestamp(at);
        return moment == null
                ? null
                : new Draw.Step(moment.toInstant(), new AccountId(row.getLong(by)), row.getString(name));
    }

    private static TakenChild taken(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new TakenChild(
                row.getInt("position"),
                new ChildId(row.getLong("child_id")),
                row.getString("case_id"),
                row.getString("ticket"),
                row.getObject("replaces", Integer.class),
                reason == null ? null : ReplacementReason.of(reason),
                row.getObject("replaced_by", Integer.class));
    }
}
