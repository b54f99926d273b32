package org.plumbline.plan.keeping;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.database.Store;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The frozen versions of plans, and who approved them. */
@Store
public class PlanVersions {
    private final JdbcClient jdbc;

    PlanVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A version without its content.
     *
     * @param sha256 of the content, in hexadecimal
     */
    public record VersionRow(
            int number, String submittedTo, String words, Instant frozenAt, String by, String sha256) {}

    /** Somebody's approval of a version. */
    public record ApprovalRow(int number, String body, LocalDate approvedOn, String words, String by) {}

    /** The versions of a plan, the newest first. */
    @Transactional(readOnly = true)
    public List<VersionRow> listOf(PlanId plan) {
        return jdbc.sql("""
            select v.number, v.submitted_to, v.words, v.frozen_at, c.display_name, encode(v.sha256, 'hex') as sha256
              from plan_versions v
              join accounts c on c.authority_id = v.authority_id and c.id = v.frozen_by
             where v.plan_id = :plan
             order by v.number desc
            """)
                .param("plan", plan.value())
                .query((row, _) -> new VersionRow(
                        row.getInt("number"),
                        row.getString("submitted_to"),
                        row.getString("words"),
                        row.getTimestamp("frozen_at").toInstant(),
                        row.getString("display_name"),
                        row.getString("sha256")))
                .list();
    }

    /** The approvals of a plan's versions, the newest first. */
    @Transactional(readOnly = true)
    public List<ApprovalRow> listApprovalsOf(PlanId plan) {
        return jdbc.sql("""
            select v.number, a.body, a.approved_on, a.words, c.display_name
              from plan_approvals a
              join plan_versions v on v.authority_id = a.authority_id and v.id = a.version_id
              join accounts c on c.authority_id = a.authority_id and c.id = a.recorded_by
             where a.plan_id = :plan
             order by a.id desc
            """)
                .param("plan", plan.value())
                .query((row, _) -> new ApprovalRow(
                        row.getInt("number"),
                        row.getString("body"),
                        row.getDate("approved_on").toLocalDate(),
                        row.getString("words"),
                        row.getString("display_name")))
                .list();
    }

    /** The content of a version, exactly as it was hashed. */
    @Transactional(readOnly = true)
    public Optional<String> findContent(PlanId plan, int number) {
        return jdbc.sql("select content from plan_versions where plan_id = :plan and number = :number")
                .param("plan", plan.value())
                .param("number", number)
                .query(String.class)
                .optional();
    }

    int add(PlanId plan, String submittedTo, String words, String content, Signature signature) {
        return jdbc.sql("""
            insert into plan_versions
                   (authority_id, plan_id, number, submitted_to, words, content, sha256, frozen_at, frozen_by)
            select plumbline_authority(), :plan, coalesce(max(number), 0) + 1, :to, :words, :content,
                   sha256(convert_to(:content, 'UTF8')), :at, :by
              from plan_versions where plan_id = :plan
            returning number
            """)
                .param("plan", plan.value())
                .param("to", submittedTo)
                .param("words", words)
                .param("content", content)
                .param("at", Timestamp.from(signature.at()))
                .param("by", signature.by().account().value())
                .query(Integer.class)
                .single();
    }

    /** Notes an approval; false when the plan has no such version. */
    boolean approve(PlanId plan, int number, String body, LocalDate on, String words, Signature signature) {
        return jdbc.sql("""
            insert into plan_approvals
                   (authority_id, version_id, plan_id, body, approved_on, words, recorded_at, recorded_by)
            select authority_id, id, plan_id, :body, :on, :words, :at, :by
              from plan_versions where plan_id = :plan and number = :number
            """)
                        .param("plan", plan.value())
                        .param("number", number)
                        .param("body", body)
                        .param("on", on)
                        .param("words", words)
                        .param("at", Timestamp.from(signature.at()))
                        .param("by", signature.by().account().value())
                        .update()
                == 1;
    }
}
