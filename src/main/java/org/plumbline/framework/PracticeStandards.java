package org.plumbline.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The practice standards of the authority, as they can be read. */
@Store
public class PracticeStandards {
    // The version that holds on the day is the newest that has begun; before the first has, it is the first.
    private static final String STANDING = """
        select s.number, v.version, v.title, v.practice, v.source, v.valid_from_on,
               case when v.valid_from_on > :day then 'coming'
                    when exists (select from practice_standard_retirements r
                                  where r.authority_id = s.authority_id and r.number = s.number
                                    and r.version >= v.version and r.retired_on <= :day) then 'retired'
                    else 'in-force' end as state
          from practice_standards s
          cross join lateral (
               select version, title, practice, source, valid_from_on
                 from practice_standard_versions
                where authority_id = s.authority_id and number = s.number
                order by valid_from_on <= :day desc,
                         case when valid_from_on <= :day then version else -version end desc
                limit 1) v
        """;

    /** All of them as they stand on {@code :day}, as {@link #list} has them. */
    public static final Together.Part<PracticeStandard> PART =
            new Together.Part<>(STANDING + " order by s.number", (row, _) -> standard(row));

    private final JdbcClient jdbc;

    PracticeStandards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them as they stand on the day, by number, those retired and those still to come among them. */
    @Transactional(readOnly = true)
    public List<PracticeStandard> list(LocalDate day) {
        return jdbc.sql(STANDING + " order by s.number")
                .param("day", day)
                .query((row, _) -> standard(row))
                .list();
    }

    /** The standard as it stands on the day; empty if the authority has none of that number. */
    @Transactional(readOnly = true)
    public Optional<PracticeStandard> find(PracticeStandardId id, LocalDate day) {
        return jdbc.sql(STANDING + " where s.number = :number")
                .param("day", day)
                .param("number", id.number())
                .query((row, _) -> standard(row))
                .optional();
    }

    private static PracticeStandard standard(ResultSet row) throws SQLException {
        return new PracticeStandard(
                new PracticeStandardId(row.getInt("number")),
                row.getInt("version"),
                row.getString("title"),
                row.getString("practice"),
                row.getString("source"),
                row.getDate("valid_from_on").toLocalDate(),
                switch (row.getString("state")) {
                    case "coming" -> StandardState.COMING;
                    case "retired" -> StandardState.RETIRED;
                    default -> StandardState.IN_FORCE;
                });
    }
}
