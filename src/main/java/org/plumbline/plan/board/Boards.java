package org.plumbline.plan.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Boards and who sits on them. */
@Store
class Boards {
    private final JdbcClient jdbc;

    Boards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A board with what its list shows.
     *
     * @param members who sit on it on the day
     * @param next the day of its next planned meeting, or null
     * @param last the day of the last meeting it held, or null
     */
    record Listed(
            Board board,
            int members,
            @Nullable LocalDate next,
            @Nullable LocalDate last) {}

    /** Boards by name; those only on which somebody sits, when an account is given. */
    List<Listed> list(@Nullable AccountId onlyOf, LocalDate today) {
        return jdbc.sql("""
            select b.id, b.name, b.kind, b.purpose,
                   (select count(*) from board_members m
                     where m.authority_id = b.authority_id and m.board_id = b.id
                       and m.from_on <= :today and (m.to_on is null or m.to_on >= :today)) as members,
                   (select min(g.meets_on) from board_meetings g
                     where g.authority_id = b.authority_id and g.board_id = b.id
                       and g.status = 'planned') as next_on,
                   (select max(g.meets_on) from board_meetings g
                     where g.authority_id = b.authority_id and g.board_id = b.id
                       and g.status = 'held') as last_on
              from boards b
             where cast(:account as bigint) is null
                or exists (select from board_members m
                            where m.authority_id = b.authority_id and m.board_id = b.id and m.account_id = :account
                              and m.from_on <= :today and (m.to_on is null or m.to_on >= :today))
             order by b.name, b.id
            """)
                .param("account", onlyOf == null ? null : onlyOf.value())
                .param("today", today)
                .query((row, _) ->
                        new Listed(board(row), row.getInt("members"), day(row, "next_on"), day(row, "last_on")))
                .list();
    }

    Optional<Board> find(BoardId id) {
        return jdbc.sql("select id, name, kind, purpose from boards where id = :id")
                .param("id", id.value())
                .query((row, _) -> board(row))
                .optional();
    }

    BoardId add(String name, BoardKind kind, String purpose, Instant at, AccountId by) {
        return new BoardId(jdbc.sql("""
            insert into boards (authority_id, name, kind, purpose, made_at, made_by)
            values (plumbline_authority(), :name, :kind, :purpose, :at, :by)
            returning id
            """)
                .param("name", name)
                .param("kind", kind.code())
                .param("purpose", purpose)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .single());
    }

    /** Everybody who ever sat on it: those who still do first, the chair before all, then by name. */
    List<Member> listMembers(BoardId board) {
        return jdbc.sql("""
            select id, account_id, name, role, organisation, from_on, to_on
              from board_members
             where board_id = :board
             order by to_on desc nulls first,
                      array_position(array['chair', 'vice-chair', 'member', 'adviser', 'in-attendance', 'clerk'], role),
                      name, id
            """)
                .param("board", board.value())
                .query((row, _) -> member(row))
                .list();
    }

    /** Who of those that sit on it on the day stands in the authority's structure, and as what; the chair first. */
    Map<WorkerId, MemberRole> listWorkers(BoardId board, LocalDate day) {
        Map<WorkerId, MemberRole> workers = new LinkedHashMap<>();
        jdbc.sql("""
            select a.worker_id, m.role
              from board_members m
              join accounts a on a.authority_id = m.authority_id and a.id = m.account_id
             where m.board_id = :board and a.worker_id is not null
               and m.from_on <= :day and (m.to_on is null or m.to_on >= :day)
             order by array_position(array['chair', 'vice-chair', 'member', 'adviser', 'in-attendance', 'clerk'], m.role),
                      m.id
            """).param("board", board.value()).param("day", day).query((RowCallbackHandler) row ->
                workers.putIfAbsent(new WorkerId(row.getLong("worker_id")), MemberRole.ofCode(row.getString("role"))));
        return workers;
    }

    long addMember(BoardId board, Member member, Instant at, AccountId by) {
        AccountId account = member.account();
        return jdbc.sql("""
            insert into board_members (authority_id, board_id, account_id, name, role, organisation, from_on,
                                       recorded_at, recorded_by)
            values (plumbline_authority(), :board, :account, :name, :role, :organisation, :from, :at, :by)
            returning id
            """)
                .param("board", board.value())
                .param("account", account == null ? null : account.value())
                .param("name", member.name())
                .param("role", member.role().code())
                .param("organisation", member.organisation())
                .param("from", member.from())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .single();
    }

    /** Sets the last day; false if it was set before. */
    boolean endMember(BoardId board, long member, LocalDate last) {
        return jdbc.sql("""
            update board_members set to_on = :last
             where id = :member and board_id = :board and to_on is null
            """)
                        .param("last", last)
                        .param("member", member)
                        .param("board", board.value())
                        .update()
                == 1;
    }

    private static Board board(ResultSet row) throws SQLException {
        return new Board(
                new BoardId(row.getLong("id")),
                row.getString("name"),
                BoardKind.ofCode(row.getString("kind")),
                row.getString("purpose"));
    }

    private static Member member(ResultSet row) throws SQLException {
        long account = row.getLong("account_id");
        @Nullable AccountId signsIn = row.wasNull() ? null : new AccountId(account);
        return new Member(
                row.getLong("id"),
                signsIn,
                row.getString("name"),
                MemberRole.ofCode(row.getString("role")),
                row.getString("organisation"),
                row.getDate("from_on").toLocalDate(),
                day(row, "to_on"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        java.sql.@Nullable Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
