package org.plumbline.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Period;
import org.plumbline.authority.ResponsibilityKind;
import org.plumbline.authority.ServiceAreaId;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes changes of the structure. */
@Store
class StructureChanges {
    private final JdbcClient jdbc;

    StructureChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ServiceAreaId addArea(String name) {
        return new ServiceAreaId(
                jdbc.sql("""
                    insert into service_areas (authority_id, name) values (plumbline_authority(), :name) returning id
                    """).param("name", name).query(Long.class).single());
    }

    void placeTeam(TeamId team, @Nullable ServiceAreaId area) {
        jdbc.sql("update teams set service_area_id = :area where id = :team")
                .param("area", area == null ? null : area.value())
                .param("team", team.value())
                .update();
    }

    /**
     * Adds a responsibility.
     *
     * @param subject the number of the team, worker or area
     */
    long add(ResponsibilityKind kind, WorkerId holder, long subject, Period period, boolean deputy) {
        return jdbc.sql("""
            insert into responsibilities (authority_id, kind, worker_id, team_id, subject_worker_id,
                                          service_area_id, deputy, from_on, to_on)
            values (plumbline_authority(), :kind, :holder,
                    case when :kind = 'manages-team' then :subject end,
                    case when :kind = 'manages-worker' then :subject end,
                    case when :kind = 'heads-service-area' then :subject end,
                    :deputy, :from, :to)
            returning id
            """)
                .param("kind", kind.code())
                .param("holder", holder.value())
                .param("subject", subject)
                .param("deputy", deputy)
                .param("from", period.from())
                .param("to", period.to())
                .query(Long.class)
                .single();
    }

    void end(long responsibility, LocalDate lastDay) {
        jdbc.sql("update responsibilities set to_on = :last where id = :id")
                .param("last", lastDay)
                .param("id", responsibility)
                .update();
    }

    void remove(long responsibility) {
        jdbc.sql("delete from responsibilities where id = :id")
                .param("id", responsibility)
                .update();
    }

    long addAbsence(WorkerId worker, @Nullable WorkerId deputy, LocalDate from, LocalDate to) {
        return jdbc.sql("""
            insert into absences (authority_id, worker_id, deputy_id, from_on, to_on)
            values (plumbline_authority(), :worker, :deputy, :from, :to)
            returning id
            """)
                .param("worker", worker.value())
                .param("deputy", deputy == null ? null : deputy.value())
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .single();
    }

    void removeAbsence(WorkerId worker, long absence) {
        jdbc.sql("delete from absences where id = :id and worker_id = :worker")
                .param("id", absence)
                .param("worker", worker.value())
                .update();
    }
}
