package org.plumbline.plan.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.plumbline.plan.Bearing;
import org.plumbline.plan.Claim;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.Strength;
import org.plumbline.plan.life.EvidenceSeen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The evidence for plan actions; what was withdrawn by mistake stays, and is counted nowhere. */
@Store
public class EvidencePieces {
    private static final String SELECT = """
        select e.id, e.action_id, e.claim, e.kind, e.bearing, e.strength, e.what, e.place, e.dated_on, e.snapshot,
               e.added_at, by_account.display_name as added_by, e.withdrawn_at, e.withdrawn_reason
          from plan_evidence e
          join plan_actions a on a.authority_id = e.authority_id and a.id = e.action_id
          join accounts by_account on by_account.authority_id = e.authority_id and by_account.id = e.added_by
         where
        """;

    /** All evidence of the actions in a {@link Scope}, withdrawn too, the newest first. */
    static final Together.Part<EvidenceRow> PART = new Together.Part<>(
            SELECT + Scope.HOLDS + " order by e.dated_on desc, e.id desc", (row, _) -> evidenceRow(row));

    private final JdbcClient jdbc;

    EvidencePieces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A piece of evidence as it is kept.
     *
     * @param snapshot for evidence from live data, the frozen figures as JSON; else null
     * @param withdrawnAt when it was taken back, or null
     */
    public record EvidenceRow(
            long id,
            PlanActionId action,
            NewEvidence evidence,
            @Nullable String snapshot,
            Instant addedAt,
            String addedBy,
            @Nullable Instant withdrawnAt,
            String withdrawnReason) {

        /** Whether it counts: it does until it is taken back. */
        boolean stands() {
            return withdrawnAt == null;
        }

        EvidenceSeen seen() {
            return new EvidenceSeen(
                    evidence.kind(),
                    evidence.claim(),
                    evidence.bearing(),
                    evidence.strength(),
                    evidence.datedOn(),
                    addedAt);
        }
    }

    /** All of one action's evidence, withdrawn too, the newest first. */
    @Transactional(readOnly = true)
    public List<EvidenceRow> listOf(PlanActionId action) {
        return jdbc.sql(PART.select())
                .params(Scope.of(action).parameters())
                .query(PART.mapper())
                .list();
    }

    /** One piece. */
    @Transactional(readOnly = true)
    public Optional<EvidenceRow> find(PlanActionId action, long id) {
        return listOf(action).stream().filter(piece -> piece.id() == id).findFirst();
    }

    long add(PlanActionId action, NewEvidence evidence, @Nullable String snapshot, Signature signature) {
        return jdbc.sql("""
            insert into plan_evidence
                   (authority_id, action_id, claim, kind, bearing, strength, what, place, dated_on, snapshot, added_at,
                    added_by)
            values (plumbline_authority(), :action, :claim, :kind, :bearing, :strength, :what, :place, :dated,
                    :snapshot, :at, :by)
            returning id
            """)
                .param("action", action.value())
                .param("claim", evidence.claim().code())
                .param("kind", evidence.kind().code())
                .param("bearing", evidence.bearing().code())
                .param("strength", evidence.strength().code())
                .param("what", evidence.what())
                .param("place", evidence.place())
                .param("dated", evidence.datedOn())
                .param("snapshot", snapshot)
                .param("at", Timestamp.from(signature.at()))
                .param("by", signature.by().account().value())
                .query(Long.class)
                .single();
    }

    /** Takes a piece back; false when it was taken back before. */
    boolean withdraw(long id, String reason, Signature signature) {
        return jdbc.sql("""
            update plan_evidence set withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason
             where id = :id and withdrawn_at is null
            """)
                        .param("at", Timestamp.from(signature.at()))
                        .param("by", signature.by().account().value())
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static EvidenceRow evidenceRow(ResultSet row) throws SQLException {
        @Nullable Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new EvidenceRow(
                row.getLong("id"),
                new PlanActionId(row.getLong("action_id")),
                new NewEvidence(
                        Claim.ofCode(row.getString("claim")),
                        EvidenceKind.ofCode(row.getString("kind")),
                        Bearing.ofCode(row.getString("bearing")),
                        Strength.ofCode(row.getString("strength")),
                        row.getString("what"),
                        row.getString("place"),
                        row.getDate("dated_on").toLocalDate()),
                row.getString("snapshot"),
                row.getTimestamp("added_at").toInstant(),
                row.getString("added_by"),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("withdrawn_reason"));
    }
}
