package org.plumbline.children.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Reach;
import org.plumbline.authority.Workers;
import org.plumbline.children.Cohort;

/**
 * The conditions of a list of children, on {@code current_standings s}. Each is a fixed text with named parameters; only
 * those that the filter asks for are there, so that the database can use the index that serves them.
 */
final class ListConditions {
    /** The id as the list is ordered by it: byte by byte, so that the index also serves the beginnings of ids. */
    static final String CASE_ID = "s.case_id collate \"C\"";

    /**
     * The children in reach: of the reader's teams, held by the reader under any spelling of the name, reviewed or
     * evaluated by the reader today. The database can look each up in its index for somebody with a few children, and walk
     * along the list for somebody with thousands; for that it must see how many teams there are, if any.
     */
    private static final String OWN = """
        (s.worker_id = any (array(
                select w.id from workers w where w.id = :reader or w.merged_into = :reader))
         or s.case_id collate "C" = any (array(
                select p.child_case_id
                  from responsibilities p
                 where p.worker_id in (
                         select w.id from workers w where w.id = :reader or w.merged_into = :reader)
                   and p.kind in ('reviews-child', 'evaluates-child')
                   and p.from_on <= :today and (p.to_on is null or p.to_on >= :today)))
        """;

    private static final String OF_TEAMS = " or s.team_id in (:reachedTeams)";

    private static final String OF_WORKER = """
        s.worker_id in (
            select w.id
              from workers w
              left join workers m on m.authority_id = w.authority_id and m.id = w.merged_into
             where position(:worker in coalesce(m.normalised_name, w.normalised_name)) > 0)
        """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private ListConditions() {}

    /** What the filter asks for, except the cohort, within reach. */
    static ListConditions of(ChildrenFilter filter, Reach reach, LocalDate today) {
        var all = new ListConditions();
        if (!reach.everything()) {
            all.conditions.add(OWN + (reach.teams().isEmpty() ? ")" : OF_TEAMS + ")"));
            all.parameters.put("reachedTeams", reach.teamIds());
            all.parameters.put("reader", reach.workerId());
            all.parameters.put("today", today);
        }
        all.addIf("s.team_id = :team", "team", filter.team());
        all.addIf(OF_WORKER, "worker", filter.worker().isEmpty() ? null : Workers.normalised(filter.worker()));
        all.addIf("s.case_status = :status", "status", filter.status());
        all.addIf("s.need_code = :need", "need", filter.need());
        all.caseId(filter.caseId());
        AgeBand age = filter.age();
        if (age != null) {
            all.conditions.add("s.age_years between :ageFrom and :ageTo");
            all.parameters.put("ageFrom", age.least());
            all.parameters.put("ageTo", age.most());
        }
        return all;
    }

    /** As typed, or in capitals; lower() on each row would cost more than all the rest. */
    private void caseId(String begins) {
        String capitals = begins.toUpperCase(Locale.ROOT);
        String asTyped = "starts_with(" + CASE_ID + ", :begins)";
        if (capitals.equals(begins)) {
            addIf(asTyped, "begins", textOrNull(begins));
        } else {
            addIf("(" + asTyped + " or starts_with(" + CASE_ID + ", :capitals))", "begins", begins);
            parameters.put("capitals", capitals);
        }
    }

    ListConditions inCohort(@Nullable Cohort cohort) {
        addIf(":cohort = any (s.cohorts)", "cohort", cohort == null ? null : cohort.key());
        return this;
    }

    ListConditions from(Place place) {
        addIf(CASE_ID + " > :after", "after", textOrNull(place.after()));
        addIf(CASE_ID + " < :before", "before", textOrNull(place.before()));
        return this;
    }

    /** The where clause, or nothing when everything is asked for. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void addIf(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
