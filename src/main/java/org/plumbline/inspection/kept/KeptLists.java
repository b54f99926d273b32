package org.plumbline.inspection.kept;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.inspection.reading.Addressee;
import org.plumbline.inspection.reading.Area;
import org.plumbline.inspection.reading.Grade;
import org.plumbline.inspection.reading.InspectionKind;
import org.plumbline.inspection.reading.Judgement;
import org.plumbline.inspection.reading.ReadParagraph;
import org.plumbline.inspection.reading.ReadRecommendation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a confirmed report lists: judgements, recommendations, paragraphs. */
@Store
class KeptLists {
    private final JdbcClient jdbc;

    KeptLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A recommendation with its id. */
    record Kept(RecommendationId id, ReadRecommendation said) {}

    void add(long inspection, ReportContent content, Instant at, AccountId by) {
        addJudgements(inspection, content.judgements(), false);
        addJudgements(inspection, content.previous(), true);
        addParagraphs(inspection, content.paragraphs());
        for (ReadRecommendation one : content.recommendations()) {
            addRecommendation(inspection, content, one, at, by);
        }
    }

    private void addJudgements(long inspection, List<Judgement> judgements, boolean previous) {
        int position = 1;
        for (Judgement judgement : judgements) {
            jdbc.sql("""
                insert into inspection_judgements (authority_id, inspection_id, revision, previous, position, body, area,
                                                   heading, grade)
                values (plumbline_authority(), :inspection, 1, :previous, :position, :body, :area, :heading, :grade)
                """)
                    .param("inspection", inspection)
                    .param("previous", previous)
                    .param("position", position++)
                    .param("body", judgement.body().code())
                    .param("area", judgement.area().code())
                    .param("heading", judgement.heading())
                    .param("grade", judgement.grade().code())
                    .update();
        }
    }

    private void addParagraphs(long inspection, List<ReadParagraph> paragraphs) {
        int position = 1;
        for (ReadParagraph paragraph : paragraphs) {
            jdbc.sql("""
                insert into inspection_paragraphs (authority_id, inspection_id, revision, position, number, section, text)
                values (plumbline_authority(), :inspection, 1, :position, :number, :section, :text)
                """)
                    .param("inspection", inspection)
                    .param("position", position++)
                    .param("number", paragraph.number())
                    .param("section", paragraph.section())
                    .param("text", paragraph.text())
                    .update();
        }
    }

    private void addRecommendation(
            long inspection, ReportContent content, ReadRecommendation one, Instant at, AccountId by) {
        boolean visit =
                content.kind() == InspectionKind.FOCUSED_VISIT || content.kind() == InspectionKind.MONITORING_VISIT;
        jdbc.sql("""
            insert into recommendations (authority_id, source, title, made_on, inspection_id, body, number, text, immediate,
                                         recorded_at, recorded_by)
            values (plumbline_authority(), :source, :title, :madeOn, :inspection, :body, :number, :text, :immediate, :at, :by)
            """)
                .param("source", visit ? "visit" : "inspection")
                .param("title", content.title())
                .param("madeOn", content.published() == null ? content.inspectedTo() : content.published())
                .param("inspection", inspection)
                .param("body", one.body().code())
                .param("number", one.number())
                .param("text", one.text())
                .param("immediate", one.immediate())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    List<Judgement> judgements(InspectionId inspection, boolean previous) {
        return jdbc.sql("""
            select body, area, heading, grade from inspection_judgements
             where inspection_id = :inspection and previous = :previous
             order by position
            """)
                .param("inspection", inspection.value())
                .param("previous", previous)
                .query((row, _) -> new Judgement(
                        Codes.find(Addressee.class, row.getString("body")).orElseThrow(),
                        Codes.find(Area.class, row.getString("area")).orElseThrow(),
                        row.getString("heading"),
                        Codes.find(Grade.class, row.getString("grade")).orElseThrow()))
                .list();
    }

    List<ReadParagraph> paragraphs(InspectionId inspection) {
        return jdbc.sql("""
            select number, section, text from inspection_paragraphs where inspection_id = :inspection order by position
            """)
                .param("inspection", inspection.value())
                .query((row, _) ->
                        new ReadParagraph(row.getInt("number"), row.getString("section"), row.getString("text")))
                .list();
    }

    /** Those that stand, in the order of the report. */
    List<Kept> recommendations(InspectionId inspection) {
        return jdbc.sql("""
            select id, body, number, text, immediate from recommendations
             where inspection_id = :inspection and withdrawn_at is null
             order by id
            """)
                .param("inspection", inspection.value())
                .query((row, _) -> new Kept(
                        new RecommendationId(row.getLong("id")),
                        new ReadRecommendation(
                                Codes.find(Addressee.class, row.getString("body"))
                                        .orElseThrow(),
                                row.getInt("number"),
                                row.getString("text"),
                                row.getBoolean("immediate"))))
                .list();
    }
}
