package org.plumbline.inspection.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** The lists of one revision; recommendations have their own lives, and are added one by one. */
    void add(long inspection, int revision, ReportContent content) {
        addJudgements(inspection, revision, content.judgements(), false);
        addJudgements(inspection, revision, content.previous(), true);
        addParagraphs(inspection, revision, content.paragraphs());
    }

    void addFirst(long inspection, ReportContent content, Instant at, AccountId by) {
        add(inspection, 1, content);
        for (ReadRecommendation one : content.recommendations()) {
            addRecommendation(inspection, content, one, at, by);
        }
    }

    private void addJudgements(long inspection, int revision, List<Judgement> judgements, boolean previous) {
        int position = 1;
        for (Judgement judgement : judgements) {
            jdbc.sql("""
                insert into inspection_judgements (authority_id, inspection_id, revision, previous, position, body, area,
                                                   heading, grade)
                values (plumbline_authority(), :inspection, :revision, :previous, :position, :body, :area, :heading, :grade)
                """)
                    .param("inspection", inspection)
                    .param("revision", revision)
                    .param("previous", previous)
                    .param("position", position++)
                    .param("body", judgement.body().code())
                    .param("area", judgement.area().code())
                    .param("heading", judgement.heading())
                    .param("grade", judgement.grade().code())
                    .update();
        }
    }

    private void addParagraphs(long inspection, int revision, List<ReadParagraph> paragraphs) {
        int position = 1;
        for (ReadParagraph paragraph : paragraphs) {
            jdbc.sql("""
                insert into inspection_paragraphs (authority_id, inspection_id, revision, position, number, section, text)
                values (plumbline_authority(), :inspection, :revision, :position, :number, :section, :text)
                """)
                    .param("inspection", inspection)
                    .param("revision", revision)
                    .param("position", position++)
                    .param("number", paragraph.number())
                    .param("section", paragraph.section())
                    .param("text", paragraph.text())
                    .update();
        }
    }

    void addRecommendation(long inspection, ReportContent content, ReadRecommendation one, Instant at, AccountId by) {
        jdbc.sql("""
            insert into recommendations (authority_id, source, title, made_on, inspection_id, body, number, text, immediate,
                                         recorded_at, recorded_by)
            values (plumbline_authority(), :source, :title, :madeOn, :inspection, :body, :number, :text, :immediate, :at, :by)
            """)
                .param("source", source(content))
                .param("title", content.title())
                .param("madeOn", madeOn(content))
                .param("inspection", inspection)
                .param("body", one.body().code())
                .param("number", one.number())
                .param("text", one.text())
                .param("immediate", one.immediate())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    /** Other words, and the title and day of its inspection, under the same reference. */
    void reword(RecommendationId id, ReportContent content, ReadRecommendation one) {
        jdbc.sql("""
            update recommendations
               set source = :source, title = :title, made_on = :madeOn, body = :body, number = :number, text = :text,
                   immediate = :immediate
             where id = :id
            """)
                .param("source", source(content))
                .param("title", content.title())
                .param("madeOn", madeOn(content))
                .param("body", one.body().code())
                .param("number", one.number())
                .param("text", one.text())
                .param("immediate", one.immediate())
                .param("id", id.value())
                .update();
    }

    private static String source(ReportContent content) {
        boolean visit =
                content.kind() == InspectionKind.FOCUSED_VISIT || content.kind() == InspectionKind.MONITORING_VISIT;
        return visit ? "visit" : "inspection";
    }

    private static @Nullable LocalDate madeOn(ReportContent content) {
        return content.published() == null ? content.inspectedTo() : content.published();
    }

    /**
     * What the reports of some inspections list, each in the order of its report.
     *
     * @param previous the judgements of the inspection before, as the report repeats them
     */
    record Lists(
            Map<Long, List<Judgement>> judgements,
            Map<Long, List<Judgement>> previous,
            Map<Long, List<ReadParagraph>> paragraphs,
            Map<Long, List<Kept>> recommendations) {}

    /** The lists of all of them, in as many statements as for one; of recommendations those that stand. */
    Lists listsOf(List<InspectionId> inspections) {
        List<Long> ids = inspections.stream().map(InspectionId::value).toList();
        if (ids.isEmpty()) {
            return new Lists(Map.of(), Map.of(), Map.of(), Map.of());
        }
        Judged judged = judgements(ids);
        return new Lists(judged.now, judged.previous, paragraphs(ids), recommendations(ids));
    }

    /** Judgements by inspection, those of the inspection before it apart. */
    private record Judged(Map<Long, List<Judgement>> now, Map<Long, List<Judgement>> previous) {}

    private Judged judgements(List<Long> inspections) {
        Judged judged = new Judged(new HashMap<>(), new HashMap<>());
        jdbc.sql("""
            select j.inspection_id, j.previous, j.body, j.area, j.heading, j.grade
              from inspection_judgements j
              join inspections i
                on i.authority_id = j.authority_id and i.id = j.inspection_id and i.version = j.revision
             where j.inspection_id in (:inspections)
             order by j.inspection_id, j.position
            """).param("inspections", inspections).query(row -> {
            add(row.getBoolean("previous") ? judged.previous : judged.now, row, judgement(row));
        });
        return judged;
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                Codes.find(Addressee.class, row.getString("body")).orElseThrow(),
                Codes.find(Area.class, row.getString("area")).orElseThrow(),
                row.getString("heading"),
                Codes.find(Grade.class, row.getString("grade")).orElseThrow());
    }

    private Map<Long, List<ReadParagraph>> paragraphs(List<Long> inspections) {
        Map<Long, List<ReadParagraph>> paragraphs = new HashMap<>();
        jdbc.sql("""
            select p.inspection_id, p.number, p.section, p.text
              from inspection_paragraphs p
              join inspections i
                on i.authority_id = p.authority_id and i.id = p.inspection_id and i.version = p.revision
             where p.inspection_id in (:inspections)
             order by p.inspection_id, p.position
            """).param("inspections", inspections).query(row -> {
            add(
                    paragraphs,
                    row,
                    new ReadParagraph(row.getInt("number"), row.getString("section"), row.getString("text")));
        });
        return paragraphs;
    }

    private Map<Long, List<Kept>> recommendations(List<Long> inspections) {
        Map<Long, List<Kept>> recommendations = new HashMap<>();
        jdbc.sql("""
            select inspection_id, id, body, number, text, immediate from recommendations
             where inspection_id in (:inspections) and withdrawn_at is null
             order by inspection_id, body, number, id
            """).param("inspections", inspections).query(row -> {
            add(recommendations, row, kept(row));
        });
        return recommendations;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new RecommendationId(row.getLong("id")),
                new ReadRecommendation(
                        Codes.find(Addressee.class, row.getString("body")).orElseThrow(),
                        row.getInt("number"),
                        row.getString("text"),
                        row.getBoolean("immediate")));
    }

    private static <T> void add(Map<Long, List<T>> byInspection, ResultSet row, T one) throws SQLException {
        byInspection
                .computeIfAbsent(row.getLong("inspection_id"), _ -> new ArrayList<>())
                .add(one);
    }
}
