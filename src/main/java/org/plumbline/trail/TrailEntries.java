package org.plumbline.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail's tables. */
@Store
class TrailEntries {
    private final JdbcClient jdbc;

    TrailEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(NewEntry entry) {
        jdbc.sql("""
            insert into trail_entries (authority_id, at, actor, kind, what, subject_kind, subject_id, refs)
            values (plumbline_authority(), :at, :actor, :kind, :what, :subjectKind, :subjectId, :refs)
            """)
                .param("at", Timestamp.from(entry.at()))
                .param("actor", entry.actor())
                .param("kind", entry.kind())
                .param("what", entry.what())
                .param("subjectKind", entry.subject().kind())
                .param("subjectId", entry.subject().id())
                .param("refs", entry.refs())
                .update();
    }

    /** Whether this transaction is the one that chains this authority's entries now; held until it ends. */
    boolean takeChainingTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(73010, plumbline_authority())")
                .query(Boolean.class)
                .single();
    }

    List<ChainEntry> listPending(int most) {
        return jdbc.sql("""
            select e.id, e.at, e.actor, e.kind, e.what, e.subject_kind, e.subject_id, e.refs
              from trail_pending p
              join trail_entries e on e.authority_id = p.authority_id and e.id = p.entry_id
             order by e.id
             limit :most
            """).param("most", most).query((row, _) -> entry(row)).list();
    }

    void removePending(List<Long> entryIds) {
        jdbc.sql("delete from trail_pending where entry_id in (:ids)")
                .param("ids", entryIds)
                .update();
    }

    Optional<ChainHead> findHead() {
        return jdbc.sql("select position, hash from trail_chain order by position desc limit 1")
                .query((row, _) -> new ChainHead(row.getLong("position"), ChainHash.of(row.getBytes("hash"))))
                .optional();
    }

    void link(long position, long entryId, ChainHash hash, Instant at) {
        jdbc.sql("""
            insert into trail_chain (authority_id, position, entry_id, hash, chained_at)
            values (plumbline_authority(), :position, :entryId, :hash, :at)
            """)
                .param("position", position)
                .param("entryId", entryId)
                .param("hash", hash.bytes())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<ChainEntry.Link> listLinks(long afterPosition, int most) {
        return jdbc.sql("""
            select c.position, c.entry_id, c.hash, e.id is not null as present,
                   e.id, e.at, e.actor, e.kind, e.what, e.subject_kind, e.subject_id, e.refs
              from trail_chain c
              left join trail_entries e on e.authority_id = c.authority_id and e.id = c.entry_id
             where c.position > :after
             order by c.position
             limit :most
            """)
                .param("after", afterPosition)
                .param("most", most)
                .query((row, _) -> link(row))
                .list();
    }

    /** The lowest entry that is neither chained nor waiting to be: one put there, or taken out of the chain, by hand. */
    Optional<Long> findUnaccounted() {
        return jdbc.sql("""
            select min(e.id)
              from trail_entries e
             where not exists (select from trail_chain c
                                where c.authority_id = e.authority_id and c.entry_id = e.id)
               and not exists (select from trail_pending p
                                where p.authority_id = e.authority_id and p.entry_id = e.id)
            """)
                .query((row, _) -> {
                    long id = row.getLong(1);
                    return row.wasNull() ? Optional.<Long>empty() : Optional.of(id);
                })
                .single();
    }

    private static ChainEntry.Link link(ResultSet row) throws SQLException {
        @Nullable ChainEntry entry = row.getBoolean("present") ? entry(row) : null;
        return new ChainEntry.Link(
                row.getLong("position"), row.getLong("entry_id"), ChainHash.of(row.getBytes("hash")), entry);
    }

    private static ChainEntry entry(ResultSet row) throws SQLException {
        return new ChainEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("kind"),
                row.getString("what"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("refs"));
    }

    /** The newest link. */
    record ChainHead(long position, ChainHash hash) {}
}
