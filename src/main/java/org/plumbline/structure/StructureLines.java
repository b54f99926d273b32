package org.plumbline.structure;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Period;
import org.plumbline.authority.ResponsibilityKind;
import org.plumbline.authority.ServiceAreaId;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The structure as its pages show it. */
@Store
class StructureLines {
    private static final String RESPONSIBILITIES = """
        select r.id, r.kind, h.id as holder_id, h.name as holder_name, r.deputy, r.from_on, r.to_on,
               coalesce(r.team_id, sw.id, r.service_area_id, 0) as subject,
               coalesce(t.name, sw.name, a.name, r.child_case_id) as subject_name,
               exists (select from absences b
                        where b.authority_id = r.authority_id and b.worker_id = h.id
                          and :today between b.from_on and b.to_on) as away
          from responsibilities r
          join workers w on w.authority_id = r.authority_id and w.id = r.worker_id
          join workers h on h.authority_id = r.authority_id and h.id = coalesce(w.merged_into, w.id)
          left join teams t on t.authority_id = r.authority_id and t.id = r.team_id
          left join workers s on s.authority_id = r.authority_id and s.id = r.subject_worker_id
          left join workers sw on sw.authority_id = r.authority_id and sw.id = coalesce(s.merged_into, s.id)
          left join service_areas a on a.authority_id = r.authority_id and a.id = r.service_area_id
        """;

    /** How many teams nobody is known to manage on {@code :today}; no row when there is none. */
    static final String TEAMS_WITHOUT_MANAGER = """
        select count(*) as teams
          from teams t
         where not exists (select from responsibilities r
                            where r.authority_id = t.authority_id and r.team_id = t.id and r.kind = 'manages-team'
                              and r.from_on <= :today and (r.to_on is null or r.to_on >= :today))
        having count(*) > 0
        """;

    private final JdbcClient jdbc;

    StructureLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A service area. */
    record AreaRow(ServiceAreaId id, String name) {}

    /** A worker being away. */
    record AbsenceRow(long id, @Nullable String deputyName, Period period) {}

    /** A spelling that was merged into a worker. */
    record SpellingRow(WorkerId id, String name) {}

    List<AreaRow> listAreas() {
        return jdbc.sql("select id, name from service_areas order by name, id")
                .query((row, _) -> new AreaRow(new ServiceAreaId(row.getLong(1)), row.getString(2)))
                .list();
    }

    Optional<AreaRow> findArea(ServiceAreaId area) {
        return listAreas().stream().filter(row -> row.id().equals(area)).findFirst();
    }

    /** Who manages teams and heads areas on the day or later. */
    List<AnswersFor> listManagement(LocalDate today) {
        return list(
                " where r.kind in ('manages-team', 'heads-service-area') and (r.to_on is null or r.to_on >= :today)",
                today,
                Map.of());
    }

    List<AnswersFor> listOfTeam(TeamId team, LocalDate today) {
        return list(" where r.team_id = :team", today, Map.of("team", team.value()));
    }

    List<AnswersFor> listOfArea(ServiceAreaId area, LocalDate today) {
        return list(" where r.service_area_id = :area", today, Map.of("area", area.value()));
    }

    /** What the worker answers for, reviews and audits of children left to their own rooms' pages. */
    List<AnswersFor> listHeldBy(WorkerId worker, LocalDate today) {
        return list(
                " where h.id = :worker and r.kind in ('manages-team', 'manages-worker', 'heads-service-area')",
                today,
                Map.of("worker", worker.value()));
    }

    List<AnswersFor> listManagersOf(WorkerId worker, LocalDate today) {
        return list(" where sw.id = :worker", today, Map.of("worker", worker.value()));
    }

    Optional<AnswersFor> find(long responsibility, LocalDate today) {
        return list(" where r.id = :id", today, Map.of("id", responsibility)).stream()
                .findFirst();
    }

    /** How many children the worker reviews on the day. */
    int countReviewedBy(WorkerId worker, LocalDate today) {
        return jdbc.sql("""
            select count(distinct r.child_case_id)
              from responsibilities r
              join workers w on w.authority_id = r.authority_id and w.id = r.worker_id
             where r.kind = 'reviews-child' and coalesce(w.merged_into, w.id) = :worker
               and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)
            """)
                .param("worker", worker.value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** The worker's absences that are not over, the soonest first. */
    List<AbsenceRow> listAbsences(WorkerId worker, LocalDate today) {
        return jdbc.sql("""
            select a.id, d.name as deputy_name, a.from_on, a.to_on
              from absences a
              left join workers d on d.authority_id = a.authority_id and d.id = a.deputy_id
             where a.worker_id = :worker and a.to_on >= :today
             order by a.from_on, a.id
            """)
                .param("worker", worker.value())
                .param("today", today)
                .query((row, _) -> new AbsenceRow(
                        row.getLong("id"),
                        row.getString("deputy_name"),
                        new Period(
                                row.getDate("from_on").toLocalDate(),
                                row.getDate("to_on").toLocalDate())))
                .list();
    }

    List<SpellingRow> listSpellingsOf(WorkerId worker) {
        return jdbc.sql("select id, name from workers where merged_into = :worker order by name, id")
                .param("worker", worker.value())
                .query((row, _) -> new SpellingRow(new WorkerId(row.getLong(1)), row.getString(2)))
                .list();
    }

    private List<AnswersFor> list(String where, LocalDate today, Map<String, ?> parameters) {
        return jdbc.sql(RESPONSIBILITIES + where + " order by r.deputy, r.from_on desc, r.id")
                .param("today", today)
                .params(parameters)
                .query((row, _) -> answersFor(row))
                .list();
    }

    private static AnswersFor answersFor(ResultSet row) throws SQLException {
        @Nullable Date to = row.getDate("to_on");
        return new AnswersFor(
                row.getLong("id"),
                ResponsibilityKind.findOfCode(row.getString("kind")).orElseThrow(),
                new WorkerId(row.getLong("holder_id")),
                row.getString("holder_name"),
                row.getLong("subject"),
                row.getString("subject_name"),
                row.getBoolean("deputy"),
                new Period(row.getDate("from_on").toLocalDate(), to == null ? null : to.toLocalDate()),
                row.getBoolean("away"));
    }
}
