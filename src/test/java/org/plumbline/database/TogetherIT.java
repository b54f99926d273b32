package org.plumbline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TogetherIT {
    private static final String EVERY_KIND = """
        select cast(9007199254740993 as bigint) as id, 3 as small, 1.50::numeric as share, 'a "word", ümlaut' as words,
               true as known, date '2026-03-29' as on_day, timestamptz '2026-03-29 01:30:00.123456+00' as at
        """;
    private static final String NOTHING = """
        select cast(null as bigint) as id, cast(null as int) as small, cast(null as numeric) as share,
               cast(null as text) as words, cast(null as boolean) as known, cast(null as date) as on_day,
               cast(null as timestamptz) as at
        """;

    @Autowired
    private Together together;

    @Autowired
    private JdbcClient jdbc;

    record Kinds(
            long id,
            boolean idIsNull,
            int small,
            @Nullable BigDecimal share,
            @Nullable String words,
            boolean known,
            @Nullable LocalDate on,
            @Nullable Instant at) {

        static Kinds of(ResultSet row) throws SQLException {
            long id = row.getLong("id");
            boolean idIsNull = row.wasNull();
            var day = row.getDate("on_day");
            var at = row.getTimestamp("at");
            return new Kinds(
                    id,
                    idIsNull,
                    row.getInt("small"),
                    row.getBigDecimal("share"),
                    row.getString("words"),
                    row.getBoolean("known"),
                    day == null ? null : day.toLocalDate(),
                    at == null ? null : at.toInstant());
        }
    }

    @Test
    void readsEveryKindOfColumnAsItIsReadAlone() {
        for (String select : List.of(EVERY_KIND, NOTHING)) {
            var part = new Together.Part<>(select, (row, _) -> Kinds.of(row));

            assertThat(together.ask(Map.of(), part).of(part))
                    .isEqualTo(jdbc.sql(select).query((row, _) -> Kinds.of(row)).list());
        }
    }

    @Test
    void keepsTheListsApartAndEachInItsOrder() {
        var down = numbers("select n as number from generate_series(1, :most) n order by n desc");
        var none = numbers("select n as number from generate_series(1, :most) n where n > :most");
        var up = numbers("select n as number from generate_series(1, :most) n order by n");

        Together.Found found = together.ask(Map.of("most", 3), down, none, up);

        assertThat(found.of(down)).containsExactly(3, 2, 1);
        assertThat(found.of(none)).isEmpty();
        assertThat(found.of(up)).containsExactly(1, 2, 3);
    }

    @Test
    void refusesAPartThatWasNotAskedForAndAColumnThatIsNotThere() {
        var asked = numbers("select 1 as number");
        var other = numbers("select 2 as number");
        var unnamed = new Together.Part<>("select 1 as number", (row, _) -> row.getInt("count"));

        Together.Found found = together.ask(Map.of(), asked);

        assertThatThrownBy(() -> found.of(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> together.ask(Map.of(), unnamed)).hasMessageContaining("no column count");
    }

    private static Together.Part<Integer> numbers(String select) {
        return new Together.Part<>(select, (row, _) -> row.getInt("number"));
    }
}
