package org.plumbline.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The teams of the current authority. */
@Store
public class Teams {
    private final JdbcClient jdbc;

    Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A team.
     *
     * @param area its service area, or null when nobody has put it in one
     * @param areaName the area's name, or null with it
     */
    public record TeamRow(
            TeamId id,
            String name,
            @Nullable ServiceAreaId area,
            @Nullable String areaName) {}

    /** All teams, by name. */
    @Transactional(readOnly = true)
    public List<TeamRow> list() {
        return jdbc.sql("""
            select t.id, t.name, t.service_area_id, a.name as area_name
              from teams t
              left join service_areas a on a.authority_id = t.authority_id and a.id = t.service_area_id
             order by t.name, t.id
            """).query((row, _) -> teamRow(row)).list();
    }

    /** One team. */
    @Transactional(readOnly = true)
    public Optional<TeamRow> find(TeamId team) {
        return list().stream().filter(row -> row.id().equals(team)).findFirst();
    }

    private static TeamRow teamRow(ResultSet row) throws SQLException {
        long area = row.getLong("service_area_id");
        @Nullable ServiceAreaId areaId = row.wasNull() ? null : new ServiceAreaId(area);
        return new TeamRow(new TeamId(row.getLong("id")), row.getString("name"), areaId, row.getString("area_name"));
    }
}
