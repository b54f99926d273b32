package org.plumbline.evaluation.recording;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Store;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.judging.AnswerSheet;
import org.plumbline.evaluation.judging.Ceiling;
import org.plumbline.evaluation.judging.Compliance;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Grade;
import org.plumbline.evaluation.tool.Overall;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a completed evaluation came to: its grades, its departures from ceilings, its compliance. */
@Store
class Outcomes {
    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the auditor's own judgement of a complete sheet. */
    void addOriginal(EvaluationId evaluation, AnswerSheet sheet, WorkerId by, Instant at) {
        List<Domain> judged = sheet.tool().domains().stream()
                .filter(domain -> !sheet.isSetAside(domain))
                .toList();
        for (Domain domain : judged) {
            sheet.grade(domain.grade()).ifPresent(grade -> addGrade(evaluation, domain.code(), grade, null, by, at));
            addDepartures(evaluation, sheet, domain.grade(), domain.departure(), by, at);
        }
        sheet.grade(Overall.GRADE)
                .ifPresent(grade -> addGrade(
                        evaluation, null, grade, sheet.text(Overall.REASON).orElseThrow(), by, at));
        addDepartures(evaluation, sheet, Overall.GRADE, Overall.DEPARTURE, by, at);
        addCompliance(evaluation, sheet, judged);
    }

    private void addGrade(
            EvaluationId evaluation,
            @Nullable String domain,
            Grade grade,
            @Nullable String reason,
            WorkerId by,
            Instant at) {
        jdbc.sql(
                        """
                insert into grades (authority_id, evaluation_id, kind, domain, stage, grade, rank, reason,
                                    by_worker_id, at)
                values (plumbline_authority(), :id, :kind, :domain, 'original', :grade, :rank, :reason, :by, :at)
                """)
                .param("id", evaluation.value())
                .param("kind", domain == null ? "overall" : "domain")
                .param("domain", domain)
                .param("grade", grade.code())
                .param("rank", grade.rank())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private void addDepartures(
            EvaluationId evaluation, AnswerSheet sheet, FieldKey grade, FieldKey departure, WorkerId by, Instant at) {
        for (Ceiling ceiling : Ceiling.departedFrom(sheet, grade)) {
            jdbc.sql(
                            """
                    insert into grade_departures (authority_id, evaluation_id, field, limiter, ceiling, given, reason,
                                                  by_worker_id, at)
                    values (plumbline_authority(), :id, :field, :limiter, :ceiling, :given, :reason, :by, :at)
                    """)
                    .param("id", evaluation.value())
                    .param("field", grade.value())
                    .param("limiter", ceiling.limiter().code())
                    .param("ceiling", ceiling.highest().code())
                    .param("given", sheet.text(grade).orElseThrow())
                    .param("reason", sheet.text(departure).orElseThrow())
                    .param("by", by.value())
                    .param("at", Timestamp.from(at))
                    .update();
        }
    }

    private void addCompliance(EvaluationId evaluation, AnswerSheet sheet, List<Domain> judged) {
        List<Compliance> compliance =
                judged.stream().map(domain -> Compliance.of(sheet, domain)).toList();
        jdbc.sql(
                        """
                insert into evaluation_compliance (authority_id, evaluation_id, domain, met, counted)
                select plumbline_authority(), :id, it.domain, it.met, it.counted
                  from unnest(cast(:domains as text[]), cast(:met as int[]), cast(:counted as int[]))
                       as it (domain, met, counted)
                """)
                .param("id", evaluation.value())
                .param("domains", judged.stream().map(Domain::code).toArray(String[]::new))
                .param("met", compliance.stream().map(Compliance::met).toArray(Integer[]::new))
                .param("counted", compliance.stream().map(Compliance::counted).toArray(Integer[]::new))
                .update();
    }
}
