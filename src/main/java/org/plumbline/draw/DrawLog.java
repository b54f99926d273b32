package org.plumbline.draw;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.plumbline.draw.receipt.Receipt;
import org.plumbline.draw.ticket.CaseId;
import org.plumbline.draw.ticket.DiceDigits;
import org.plumbline.draw.ticket.Frame;
import org.plumbline.draw.ticket.FrameRow;
import org.plumbline.draw.ticket.Secret;
import org.plumbline.draw.ticket.Ticket;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The append-only tables of a draw, as its steps write them; and its sealed parts. */
@Store
class DrawLog {
    private final JdbcClient jdbc;

    DrawLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One closed frame and its commitment. */
    record Closing(String purpose, int wanted, Frame frame, String commitment, Instant at, AccountId by) {}

    /** What may not be seen before the reveal. */
    record SealedPart(Secret secret, DiceDigits dice, String source) {}

    /** The id of a new draw with the next number; draws of one authority queue here, so that numbers have no gaps. */
    DrawId add(Closing closing) {
        jdbc.sql("select pg_advisory_xact_lock(73020, plumbline_authority())")
                .query((_, _) -> true)
                .single();
        long id = jdbc.sql("""
            insert into draws (authority_id, number, rule, purpose, wanted, eligible, excluded,
                               frame_sha256, commitment, closed_at, closed_by)
            values (plumbline_authority(), (select coalesce(max(number), 0) + 1 from draws), :rule, :purpose,
                    :wanted, :eligible, :excluded, :frameSha256, :commitment, :closedAt, :closedBy)
            returning id
            """)
                .param("rule", Receipt.RULE)
                .param("purpose", closing.purpose())
                .param("wanted", closing.wanted())
                .param("eligible", closing.frame().eligible().size())
                .param("excluded", closing.frame().excluded().size())
                .param("frameSha256", closing.frame().sha256())
                .param("commitment", closing.commitment())
                .param("closedAt", Timestamp.from(closing.at()))
                .param("closedBy", closing.by().value())
                .query(Long.class)
                .single();
        return new DrawId(id);
    }

    void addSecret(DrawId draw, Secret secret) {
        jdbc.sql("insert into draw_secrets (authority_id, draw_id, secret) values (plumbline_authority(),"
                        + " :draw, :secret)")
                .param("draw", draw.value())
                .param("secret", secret.bytes())
                .update();
    }

    void addFrame(DrawId draw, List<Candidate> candidates) {
        jdbc.sql("""
            insert into draw_frames (authority_id, draw_id, case_id, child_id, excluded_for)
            select plumbline_authority(), :draw, f.case_id, f.child_id, f.excluded_for
              from unnest(cast(:cases as text[]), cast(:children as bigint[]), cast(:excluded as text[]))
                   as f (case_id, child_id, excluded_for)
            """)
                .param("draw", draw.value())
                .param("cases", candidates.stream().map(Candidate::caseId).toArray(String[]::new))
                .param(
                        "children",
                        candidates.stream().map(one -> one.child().value()).toArray(Long[]::new))
                .param("excluded", candidates.stream().map(DrawLog::code).toArray(String[]::new))
                .update();
    }

    Secret getSecret(DrawId draw) {
        byte[] bytes = jdbc.sql("select secret from draw_secrets where draw_id = :draw")
                .param("draw", draw.value())
                .query((row, _) -> Objects.requireNonNull(row.getBytes(1)))
                .single();
        return Secret.find(bytes).orElseThrow();
    }

    Frame getFrame(DrawId draw) {
        return Frame.of(jdbc.sql("select case_id, excluded_for from draw_frames where draw_id = :draw")
                .param("draw", draw.value())
                .query((row, _) -> new FrameRow(new CaseId(row.getString("case_id")), row.getString("excluded_for")))
                .list());
    }

    void addRoll(DrawId draw, DiceDigits dice, RollSource source, Instant at, AccountId by) {
        jdbc.sql("""
            insert into draw_rolls (authority_id, draw_id, digits, source, rolled_at, rolled_by, closed_by)
            select authority_id, id, :digits, :source, :at, :by, closed_by from draws where id = :draw
            """)
                .param("draw", draw.value())
                .param("digits", dice.value())
                .param("source", source.code())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    SealedPart getSealedPart(DrawId draw) {
        Secret secret = getSecret(draw);
        return jdbc.sql("select digits, source from draw_rolls where draw_id = :draw")
                .param("draw", draw.value())
                .query((row, _) ->
                        new SealedPart(secret, new DiceDigits(row.getString("digits")), row.getString("source")))
                .single();
    }

    /** Takes the case of this ticket; its child is the one the closed frame names. */
    void take(DrawId draw, int position, Ticket ticket, @Nullable Replacement replacement, Instant at, AccountId by) {
        jdbc.sql("""
            insert into draw_tickets (authority_id, draw_id, position, case_id, child_id, ticket,
                                      replaces, reason, taken_at, taken_by)
            select authority_id, draw_id, :position, case_id, child_id, :ticket, :replaces, :reason, :at, :by
              from draw_frames
             where draw_id = :draw and case_id = :case
            """)
                .param("draw", draw.value())
                .param("position", position)
                .param("case", ticket.caseId().value())
                .param("ticket", ticket.hex())
                .param("replaces", replacement == null ? null : replacement.replaces())
                .param(
                        "reason",
                        replacement == null ? null : replacement.reason().code())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    /** Keeps two replacements of one draw from taking the same ticket. */
    void lock(DrawId draw) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('draw ' || plumbline_authority() || ' ' || :draw, 0))")
                .param("draw", draw.value())
                .query((_, _) -> true)
                .single();
    }

    void addReveal(DrawId draw, Instant at, AccountId by) {
        jdbc.sql("""
            insert into draw_reveals (authority_id, draw_id, revealed_at, revealed_by)
            values (plumbline_authority(), :draw, :at, :by)
            """)
                .param("draw", draw.value())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    /** What a ticket stands in for, and why. */
    record Replacement(int replaces, ReplacementReason reason) {}

    private static @Nullable String code(Candidate candidate) {
        ExclusionReason reason = candidate.excludedFor();
        return reason == null ? null : reason.code();
    }
}
