package org.plumbline.authority;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final String MANAGEMENT = """
        select r.kind as line, r.id, r.worker_id,
               coalesce(r.team_id, r.subject_worker_id, r.service_area_id) as subject,
               r.child_case_id, r.deputy, r.from_on, r.to_on
          from responsibilities r
         where r.child_case_id is null
        union all
        select 'absence', a.id, a.worker_id, a.deputy_id, null, false, a.from_on, a.to_on from absences a
        union all
        select 'spelling', w.id, w.id, w.merged_into, null, false, null, null
          from workers w
         where w.merged_into is not null
        union all
        select 'area', t.id, t.id, t.service_area_id, null, false, null, null
          from teams t
         where t.service_area_id is not null
        """;

    private static final String ABOUT_CHILDREN = """
        union all
        select r.kind, r.id, r.worker_id, null, r.child_case_id, r.deputy, r.from_on, r.to_on
          from responsibilities r
         where r.child_case_id = any (:children)
        """;

    private final JdbcClient jdbc;
    private final ObjectProvider<TeamMembers> members;

    Structures(JdbcClient jdbc, ObjectProvider<TeamMembers> members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    /**
     * Who works where and manages whom as it is known now, for every day. Who answers for which child is left out: of those
     * lines there are as many as children.
     */
    @Transactional(readOnly = true)
    public Structure getStructure() {
        return getStructureAround(Set.of());
    }

    /**
     * The structure with who reviews and evaluates these children.
     *
     * @param childCaseIds ids of the case system
     */
    @Transactional(readOnly = true)
    public Structure getStructureAround(Collection<String> childCaseIds) {
        var lines = new Lines();
        String lasting = MANAGEMENT
                + members.stream()
                        .map(source -> memberLines(source.memberships()))
                        .collect(joining());
        if (childCaseIds.isEmpty()) {
            jdbc.sql(lasting + " order by 2").query(lines::add);
        } else {
            jdbc.sql(lasting + ABOUT_CHILDREN + " order by 2")
                    .param("children", childCaseIds.toArray(String[]::new))
                    .query(lines::add);
        }
        return new Structure(
                lines.areas,
                lines.memberships,
                lines.responsibilities,
                lines.absences,
                new MergedWorkers(lines.merged));
    }

    private static String memberLines(String memberships) {
        return """
            union all
            select 'member', 0, m.worker_id, m.team_id, null, false, m.from_on, m.to_on
              from (%s) m (worker_id, team_id, from_on, to_on)
            """.formatted(memberships);
    }

    /** The spellings that are one worker, alone. */
    @Transactional(readOnly = true)
    public MergedWorkers getMergedWorkers() {
        Map<WorkerId, WorkerId> merged = new HashMap<>();
        jdbc.sql("select id, merged_into from workers where merged_into is not null")
                .query(row -> {
                    merged.put(new WorkerId(row.getLong(1)), new WorkerId(row.getLong(2)));
                });
        return new MergedWorkers(merged);
    }

    /** What the rows say, each added to its kind. */
    private static final class Lines {
        private final Map<TeamId, ServiceAreaId> areas = new HashMap<>();
        private final List<Responsibility> responsibilities = new ArrayList<>();
        private final List<Absence> absences = new ArrayList<>();
        private final List<Membership> memberships = new ArrayList<>();
        private final Map<WorkerId, WorkerId> merged = new HashMap<>();

        void add(ResultSet row) throws SQLException {
            String line = row.getString("line");
            long subject = row.getLong("subject");
            switch (line) {
                case "area" -> areas.put(new TeamId(row.getLong("id")), new ServiceAreaId(subject));
                case "spelling" -> merged.put(new WorkerId(row.getLong("id")), new WorkerId(subject));
                case "member" -> memberships.add(new Membership(worker(row), new TeamId(subject), period(row)));
                case "absence" ->
                    absences.add(new Absence(worker(row), subject == 0 ? null : new WorkerId(subject), period(row)));
                default -> responsibilities.add(responsibility(ResponsibilityKind.ofCode(line), subject, row));
            }
        }

        private static Responsibility responsibility(ResponsibilityKind kind, long subject, ResultSet row)
                throws SQLException {
            WorkerId holder = worker(row);
            Period period = period(row);
            boolean deputy = row.getBoolean("deputy");
            String child = row.getString("child_case_id");
            return switch (kind) {
                case MANAGES_TEAM -> new Responsibility.ManagesTeam(holder, new TeamId(subject), period, deputy);
                case MANAGES_WORKER -> new Responsibility.ManagesWorker(holder, new WorkerId(subject), period, deputy);
                case HEADS_SERVICE_AREA ->
                    new Responsibility.HeadsServiceArea(holder, new ServiceAreaId(subject), period, deputy);
                case REVIEWS_CHILD -> new Responsibility.ReviewsChild(holder, child, period, deputy);
                case EVALUATES_CHILD -> new Responsibility.EvaluatesChild(holder, child, period, deputy);
            };
        }

        private static WorkerId worker(ResultSet row) throws SQLException {
            return new WorkerId(row.getLong("worker_id"));
        }

        private static Period period(ResultSet row) throws SQLException {
            LocalDate from = row.getObject("from_on", LocalDate.class);
            @Nullable LocalDate to = row.getObject("to_on", LocalDate.class);
            return new Period(from, to);
        }
    }
}
