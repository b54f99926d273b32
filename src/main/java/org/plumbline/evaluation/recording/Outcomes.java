package org.plumbline.evaluation.recording;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
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
        addDomainGrades(evaluation, sheet, judged, by, at);
        for (Domain domain : judged) {
            addDepartures(evaluation, sheet, domain.grade(), domain.departure(), by, at);
        }
        addOverallGrade(evaluation, sheet, by, at);
        addDepartures(evaluation, sheet, Overall.GRADE, Overall.DEPARTURE, by, at);
        addCompliance(evaluation, sheet, judged);
    }

    private void addDomainGrades(
            EvaluationId evaluation, AnswerSheet sheet, List<Domain> judged, WorkerId by, Instant at) {
        List<Grade> grades = judged.stream()
                .map(domain -> sheet.grade(domain.grade()).orElseThrow())
                .toList();
        jdbc.sql("""
            insert into grades (authority_id, evaluation_id, kind, domain, stage, grade, rank, by_worker_id, at)
            select plumbline_authority(), :id, 'domain', it.domain, 'original', it.grade, it.rank, :by, :at
              from unnest(cast(:domains as text[]), cast(:grades as text[]), cast(:ranks as int[]))
                   as it (domain, grade, rank)
            """)
                .param("id", evaluation.value())
                .param("domains", judged.stream().map(Domain::code).toArray(String[]::new))
                .param("grades", grades.stream().map(Grade::code).toArray(String[]::new))
                .param("ranks", grades.stream().map(Grade::rank).toArray(Integer[]::new))
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private void addOverallGrade(EvaluationId evaluation, AnswerSheet sheet, WorkerId by, Instant at) {
        Grade grade = sheet.grade(Overall.GRADE).orElseThrow();
        jdbc.sql("""
            with given as (
                insert into grades (authority_id, evaluation_id, kind, stage, grade, rank, reason, by_worker_id, at)
                values (plumbline_authority(), :id, 'overall', 'original', :grade, :rank, :reason, :by, :at)
                returning authority_id, evaluation_id, grade, rank)
            update evaluations e
               set overall_grade = given.grade, overall_rank = given.rank
              from given
             where e.authority_id = given.authority_id and e.id = given.evaluation_id
            """)
                .param("id", evaluation.value())
                .param("grade", grade.code())
                .param("rank", grade.rank())
                .param("reason", sheet.text(Overall.REASON).orElseThrow())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private void addDepartures(
            EvaluationId evaluation, AnswerSheet sheet, FieldKey grade, FieldKey departure, WorkerId by, Instant at) {
        for (Ceiling ceiling : Ceiling.departedFrom(sheet, grade)) {
            jdbc.sql("""
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
        jdbc.sql("""
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
