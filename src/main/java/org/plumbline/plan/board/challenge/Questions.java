package org.plumbline.plan.board.challenge;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.board.BoardId;
import org.plumbline.plan.board.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions of boards, and what was said to them. */
@Store
class Questions {
    private static final String SELECT = """
        select q.id, q.board_id, q.meeting_id, g.meets_on, q.action_id, t.number as theme_number, p.number, q.words,
               q.asked_by, q.asked_on, a.display_name, r.kind, r.answered_by, r.replies
          from board_questions q
          join accounts a on a.authority_id = q.authority_id and a.id = q.recorded_by
          left join board_meetings g on g.authority_id = q.authority_id and g.id = q.meeting_id
          left join plan_actions p on p.authority_id = q.authority_id and p.id = q.action_id
          left join plan_themes t on t.authority_id = p.authority_id and t.id = p.theme_id
          cross join lateral (
               select (array_agg(kind order by id desc))[1] as kind,
                      (array_agg(by_account order by id desc) filter (where kind = 'answered'))[1] as answered_by,
                      count(*) as replies
                 from board_replies
                where authority_id = q.authority_id and question_id = q.id) r
        """;

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A question to be kept.
     *
     * @param meeting the meeting it was asked in; null for none
     * @param action the plan action it is about; null for none
     */
    record NewQuestion(
            BoardId board,
            @Nullable MeetingId meeting,
            @Nullable PlanActionId action,
            String words,
            String askedBy,
            LocalDate askedOn) {}

    /** The board's questions: what waits for an answer first, then what waits for the board, the oldest first. */
    List<Question> listOf(BoardId board) {
        return jdbc.sql(SELECT + """
             where q.board_id = :board
             order by array_position(array['pressed', 'open', 'answered', 'accepted'], coalesce(r.kind, 'open')),
                      q.asked_on, q.id
            """)
                .param("board", board.value())
                .query((row, _) -> question(row))
                .list();
    }

    Optional<Question> find(QuestionId id) {
        return jdbc.sql(SELECT + " where q.id = :id")
                .param("id", id.value())
                .query((row, _) -> question(row))
                .optional();
    }

    /** The replies to a question, the oldest first. */
    List<Question.Reply> listReplies(QuestionId question) {
        return jdbc.sql("""
            select r.kind, r.words, r.at, a.display_name
              from board_replies r
              join accounts a on a.authority_id = r.authority_id and a.id = r.by_account
             where r.question_id = :question
             order by r.id
            """)
                .param("question", question.value())
                .query((row, _) -> new Question.Reply(
                        ReplyKind.ofPast(row.getString("kind")),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("display_name")))
                .list();
    }

    QuestionId add(NewQuestion question, Instant at, AccountId by) {
        MeetingId meeting = question.meeting();
        PlanActionId action = question.action();
        return new QuestionId(jdbc.sql("""
            insert into board_questions (authority_id, board_id, meeting_id, action_id, words, asked_by, asked_on,
                                         recorded_at, recorded_by)
            values (plumbline_authority(), :board, :meeting, :action, :words, :askedBy, :askedOn, :at, :by)
            returning id
            """)
                .param("board", question.board().value())
                .param("meeting", meeting == null ? null : meeting.value())
                .param("action", action == null ? null : action.value())
                .param("words", question.words())
                .param("askedBy", question.askedBy())
                .param("askedOn", question.askedOn())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .single());
    }

    /** Keeps everybody else from replying until the transaction ends; without effect on readers. */
    void lock(QuestionId question) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended("
                        + "'board question ' || plumbline_authority() || ' ' || :question, 0))")
                .param("question", question.value())
                .query((_, _) -> true)
                .single();
    }

    void addReply(QuestionId question, ReplyKind kind, String words, Instant at, AccountId by) {
        jdbc.sql("""
            insert into board_replies (authority_id, question_id, kind, words, at, by_account)
            values (plumbline_authority(), :question, :kind, :words, :at, :by)
            """)
                .param("question", question.value())
                .param("kind", kind.past())
                .param("words", words)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    private static Question question(ResultSet row) throws SQLException {
        long meeting = row.getLong("meeting_id");
        @Nullable MeetingId meetingId = row.wasNull() ? null : new MeetingId(meeting);
        long action = row.getLong("action_id");
        @Nullable PlanActionId actionId = row.wasNull() ? null : new PlanActionId(action);
        long account = row.getLong("answered_by");
        @Nullable AccountId answeredBy = row.wasNull() ? null : new AccountId(account);
        @Nullable Date meetingOn = row.getDate("meets_on");
        @Nullable String kind = row.getString("kind");
        return new Question(
                new QuestionId(row.getLong("id")),
                new BoardId(row.getLong("board_id")),
                meetingId,
                meetingOn == null ? null : meetingOn.toLocalDate(),
                actionId,
                actionId == null ? null : new PlanActionReference(row.getInt("theme_number"), row.getInt("number")),
                row.getString("words"),
                row.getString("asked_by"),
                row.getDate("asked_on").toLocalDate(),
                row.getString("display_name"),
                kind == null ? QuestionState.OPEN : ReplyKind.ofPast(kind).to(),
                answeredBy,
                row.getInt("replies"));
    }
}
