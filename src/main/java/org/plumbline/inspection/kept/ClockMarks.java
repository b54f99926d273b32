package org.plumbline.inspection.kept;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.plumbline.inspection.InspectionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That what a clock asks for was done, and when. */
@Store
class ClockMarks {
    private final JdbcClient jdbc;

    ClockMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day each was done, by the code of its rule; the last recorded counts. */
    Map<String, LocalDate> list(InspectionId inspection) {
        return jdbc
                .sql("""
                    select distinct on (code) code, done_on from clock_marks
                     where inspection_id = :inspection order by code, id desc
                    """)
                .param("inspection", inspection.value())
                .query((row, _) ->
                        Map.entry(row.getString("code"), row.getDate("done_on").toLocalDate()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(InspectionId inspection, String code, LocalDate doneOn, String words, Instant at, AccountId by) {
        jdbc.sql("""
            insert into clock_marks (authority_id, inspection_id, code, done_on, words, marked_at, marked_by)
            values (plumbline_authority(), :inspection, :code, :on, :words, :at, :by)
            """)
                .param("inspection", inspection.value())
                .param("code", code)
                .param("on", doneOn)
                .param("words", words)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }
}
