package org.plumbline.children.known;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildId;
import org.plumbline.children.FactKind;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the extracts that count say of one child. */
@Store
class ChildFacts {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChildFacts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The days that a child's page counts from.
     *
     * @param birth when the child was born, for the age alone: no page shows it; null when no extract says
     * @param latest the day of the latest extract, or null while there is none
     */
    record Days(@Nullable LocalDate birth, @Nullable LocalDate latest) {}

    Days getDays(ChildId child) {
        return jdbc.sql("""
            select c.birth_on, (select max(e.as_at_on) from extracts e where e.undone_at is null) as latest_on
              from children c
             where c.id = :child
            """)
                .param("child", child.value())
                .query((row, _) -> new Days(
                        row.getObject("birth_on", LocalDate.class), row.getObject("latest_on", LocalDate.class)))
                .single();
    }

    /** Where the child stood as at each extract that names it, the latest first. */
    List<Standing> listStandings(ChildId child) {
        return jdbc.sql("""
            select e.as_at_on, s.*, t.name as team_name, coalesce(m.name, w.name) as worker_name
              from standings s
              join extracts e on e.authority_id = s.authority_id and e.id = s.extract_id
              left join teams t on t.authority_id = s.authority_id and t.id = s.team_id
              left join workers w on w.authority_id = s.authority_id and w.id = s.worker_id
              left join workers m on m.authority_id = w.authority_id and m.id = w.merged_into
             where s.child_id = :child and e.undone_at is null
             order by e.as_at_on desc, e.id desc
            """)
                .param("child", child.value())
                .query((row, _) -> standing(row))
                .list();
    }

    /**
     * Every version of every fact about the child except who the child is, each with the newest place where it stands;
     * the newest version of a fact first.
     */
    List<KnownFact> listFacts(ChildId child) {
        return jdbc.sql("""
            select f.kind, f.natural_key, f.happened_on, f.until_on, f.attributes,
                   o.id as extract_id, o.as_at_on, o.file_name, o.sheet, o.row_number
              from facts f
              join lateral (
                    select e.id, e.as_at_on, e.file_name, p.sheet, p.row_number
                      from fact_sources p
                      join extracts e on e.authority_id = p.authority_id and e.id = p.extract_id
                     where p.authority_id = f.authority_id and p.fact_id = f.id and e.undone_at is null
                     order by e.as_at_on desc, e.id desc, p.list, p.row_number
                     limit 1) o on true
             where f.child_id = :child and f.kind <> 'person'
             order by o.as_at_on desc, o.id desc, f.id
            """)
                .param("child", child.value())
                .query((row, _) -> fact(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("as_at_on", LocalDate.class),
                ChildLists.cohorts(row),
                row.getString("team_name"),
                row.getString("worker_name"),
                row.getObject("age_years", Integer.class),
                row.getString("need_code"),
                row.getString("case_status"),
                row.getString("legal_status"),
                row.getObject("legal_status_from_on", LocalDate.class),
                row.getString("placement_type"),
                row.getObject("placement_from_on", LocalDate.class),
                ChildLists.since(row),
                row.getObject("last_visit_on", LocalDate.class),
                row.getObject("last_review_on", LocalDate.class));
    }

    private KnownFact fact(ResultSet row) throws SQLException {
        return new KnownFact(
                FactKind.ofKey(row.getString("kind")),
                row.getString("natural_key"),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                attributes(json.readTree(row.getString("attributes"))),
                new KnownFact.Source(
                        row.getLong("extract_id"),
                        row.getObject("as_at_on", LocalDate.class),
                        row.getString("file_name"),
                        row.getString("sheet"),
                        row.getInt("row_number")));
    }

    /** What was not understood is kept as {@code {"found": "..."}}. */
    private static List<KnownFact.Attribute> attributes(JsonNode object) {
        return object.propertyStream()
                .map(member -> {
                    JsonNode found = member.getValue().get("found");
                    JsonNode value = found == null ? member.getValue() : found;
                    return new KnownFact.Attribute(member.getKey(), value.asString(), found != null);
                })
                .toList();
    }
}
