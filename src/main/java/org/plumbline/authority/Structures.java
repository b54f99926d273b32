package org.plumbline.authority;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Structure.Absence;
import org.plumbline.authority.Structure.Membership;
import org.plumbline.database.Store;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Reads the current authority's whole structure as one value. */
@Store
public class Structures {
    private final JdbcClient jdbc;
    private final ObjectProvider<TeamMembers> members;

    Structures(JdbcClient jdbc, ObjectProvider<TeamMembers> members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    /** The structure as it is known now, for every day. */
    @Transactional(readOnly = true)
    public Structure getStructure() {
        return new Structure(areas(), memberships(), responsibilities(), absences(), merged());
    }

    private Map<TeamId, ServiceAreaId> areas() {
        Map<TeamId, ServiceAreaId> areas = new HashMap<>();
        jdbc.sql("select id, service_area_id from teams where service_area_id is not null")
                .query(row -> {
                    areas.put(new TeamId(row.getLong(1)), new ServiceAreaId(row.getLong(2)));
                });
        return areas;
    }

    private List<Membership> memberships() {
        return members.stream()
                .flatMap(source -> source.listMemberships().stream())
                .toList();
    }

    private List<Responsibility> responsibilities() {
        return jdbc.sql("""
            select kind, worker_id, team_id, subject_worker_id, service_area_id, child_case_id, deputy, from_on, to_on
              from responsibilities
             order by id
            """).query((row, _) -> responsibility(row)).list();
    }

    static Responsibility responsibility(ResultSet row) throws SQLException {
        var holder = new WorkerId(row.getLong("worker_id"));
        Period period = period(row);
        boolean deputy = row.getBoolean("deputy");
        return switch (ResponsibilityKind.ofCode(row.getString("kind"))) {
            case MANAGES_TEAM ->
                new Responsibility.ManagesTeam(holder, new TeamId(row.getLong("team_id")), period, deputy);
            case MANAGES_WORKER ->
                new Responsibility.ManagesWorker(
                        holder, new WorkerId(row.getLong("subject_worker_id")), period, deputy);
            case HEADS_SERVICE_AREA ->
                new Responsibility.HeadsServiceArea(
                        holder, new ServiceAreaId(row.getLong("service_area_id")), period, deputy);
            case REVIEWS_CHILD ->
                new Responsibility.ReviewsChild(holder, row.getString("child_case_id"), period, deputy);
            case EVALUATES_CHILD ->
                new Responsibility.EvaluatesChild(holder, row.getString("child_case_id"), period, deputy);
        };
    }

    private List<Absence> absences() {
        return jdbc.sql("select worker_id, deputy_id, from_on, to_on from absences order by id")
                .query((row, _) -> {
                    var worker = new WorkerId(row.getLong("worker_id"));
                    long deputy = row.getLong("deputy_id");
                    return new Absence(worker, row.wasNull() ? null : new WorkerId(deputy), period(row));
                })
                .list();
    }

    private MergedWorkers merged() {
        Map<WorkerId, WorkerId> merged = new HashMap<>();
        jdbc.sql("select id, merged_into from workers where merged_into is not null")
                .query(row -> {
                    merged.put(new WorkerId(row.getLong(1)), new WorkerId(row.getLong(2)));
                });
        return new MergedWorkers(merged);
    }

    private static Period period(ResultSet row) throws SQLException {
        LocalDate from = row.getDate("from_on").toLocalDate();
        @Nullable Date to = row.getDate("to_on");
        return new Period(from, to == null ? null : to.toLocalDate());
    }
}
