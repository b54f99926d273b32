package org.plumbline.children.extract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.children.ExtractId;
import org.plumbline.children.ExtractRow;
import org.plumbline.children.annexa.Problem;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The extracts that were taken in, and their problems. */
@Store
public class Extracts {
    private static final String COLUMNS = """
        select e.id, e.as_at_on, e.file_name, e.rows_by_list, e.children, e.taken_at, e.undone_at,
               coalesce(t.display_name, e.taken_by) as taken_by, coalesce(u.display_name, e.undone_by) as undone_by
          from extracts e
          left join accounts t on t.authority_id = e.authority_id and 'account:' || t.id = e.taken_by
          left join accounts u on u.authority_id = e.authority_id and 'account:' || u.id = e.undone_by
        """;

    private static final int PROBLEMS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    Extracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is kept of an extract itself.
     *
     * @param sha256 of its content, in hexadecimal
     */
    record NewExtract(
            LocalDate asAt,
            String fileName,
            String sha256,
            String rowsByList,
            int children,
            Instant takenAt,
            String takenBy) {}

    ExtractId add(NewExtract extract) {
        return new ExtractId(jdbc.sql("""
            insert into extracts (authority_id, kind, as_at_on, file_name, sha256, rows_by_list, children, taken_at,
                                  taken_by)
            values (plumbline_authority(), 'annex-a', :asAt, :fileName, decode(:sha256, 'hex'), cast(:rows as jsonb), :children,
                    :at, :by)
            returning id
            """)
                .param("asAt", extract.asAt())
                .param("fileName", extract.fileName())
                .param("sha256", extract.sha256())
                .param("rows", extract.rowsByList())
                .param("children", extract.children())
                .param("at", Timestamp.from(extract.takenAt()))
                .param("by", extract.takenBy())
                .query(Long.class)
                .single());
    }

    void addProblems(ExtractId extract, List<Problem> problems) {
        for (int from = 0; from < problems.size(); from += PROBLEMS_AT_ONCE) {
            addSome(extract, problems.subList(from, Math.min(problems.size(), from + PROBLEMS_AT_ONCE)));
        }
    }

    private void addSome(ExtractId extract, Collection<Problem> problems) {
        jdbc.sql("""
            insert into extract_problems (authority_id, extract_id, sheet, row_number, column_name, code, severity,
                                          message, set_aside)
            select plumbline_authority(), :extract, p.sheet, p.row_number, p.column_name, p.code, p.severity,
                   p.message, p.code = 'set-aside'
              from unnest(:sheets, :rows, :columns, :codes, :severities, :messages)
                   as p (sheet, row_number, column_name, code, severity, message)
            """)
                .param("extract", extract.value())
                .param("sheets", problems.stream().map(Problem::sheet).toArray(String[]::new))
                .param("rows", problems.stream().map(Problem::row).toArray(Integer[]::new))
                .param("columns", problems.stream().map(Problem::column).toArray(String[]::new))
                .param("codes", problems.stream().map(p -> p.kind().key()).toArray(String[]::new))
                .param(
                        "severities",
                        problems.stream().map(p -> p.severity().key()).toArray(String[]::new))
                .param("messages", problems.stream().map(Problem::message).toArray(String[]::new))
                .update();
    }

    /** The extract made of this content and not undone, or empty. */
    public Optional<ExtractRow> findTaken(String sha256) {
        return jdbc.sql(COLUMNS + " where e.sha256 = decode(:sha256, 'hex') and e.undone_at is null")
                .param("sha256", sha256)
                .query((row, _) -> extractRow(row))
                .optional();
    }

    /** One extract, undone or not. */
    public Optional<ExtractRow> find(ExtractId extract) {
        return jdbc.sql(COLUMNS + " where e.id = :id")
                .param("id", extract.value())
                .query((row, _) -> extractRow(row))
                .optional();
    }

    /** The extract that says what is known now: of those not undone the one with the latest date. */
    public Optional<ExtractRow> findLatest() {
        return jdbc.sql(COLUMNS + " where e.undone_at is null order by e.as_at_on desc, e.id desc limit 1")
                .query((row, _) -> extractRow(row))
                .optional();
    }

    /** All extracts, the latest date first, undone ones too. */
    public List<ExtractRow> listAll() {
        return jdbc.sql(COLUMNS + " order by e.as_at_on desc, e.id desc")
                .query((row, _) -> extractRow(row))
                .list();
    }

    /** How many problems of each kind the extract had, by code. */
    public Map<String, Integer> countProblems(ExtractId extract) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("""
            select p.code, count(*) from extract_problems p where p.extract_id = :extract
             group by p.code order by p.code
            """).param("extract", extract.value()).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    /** A problem as it was kept with the extract. */
    public record ProblemRow(long id, String sheet, int row, String column, String code, String message) {}

    /**
     * Problems of one kind in the order of the workbook.
     *
     * @param after the id of the last one seen, or 0
     */
    public List<ProblemRow> listProblems(ExtractId extract, String code, long after, int most) {
        return jdbc.sql("""
            select p.id, p.sheet, p.row_number, p.column_name, p.code, p.message
              from extract_problems p
             where p.extract_id = :extract and p.code = :code and p.id > :after
             order by p.id
             limit :most
            """)
                .param("extract", extract.value())
                .param("code", code)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> new ProblemRow(
                        row.getLong("id"),
                        row.getString("sheet"),
                        row.getInt("row_number"),
                        row.getString("column_name"),
                        row.getString("code"),
                        row.getString("message")))
                .list();
    }

    private static ExtractRow extractRow(ResultSet row) throws SQLException {
        Timestamp undone = row.getTimestamp("undone_at");
        return new ExtractRow(
                new ExtractId(row.getLong("id")),
                row.getDate("as_at_on").toLocalDate(),
                row.getString("file_name"),
                row.getString("rows_by_list"),
                row.getInt("children"),
                row.getTimestamp("taken_at").toInstant(),
                row.getString("taken_by"),
                undone == null ? null : undone.toInstant(),
                row.getString("undone_by"));
    }
}
