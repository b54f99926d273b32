package org.plumbline.children.extract;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Workers;
import org.plumbline.children.Caseloads;
import org.plumbline.children.Cohort;
import org.plumbline.children.ExtractId;
import org.plumbline.database.Store;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * The way of an extract into the tables: its facts and standings stream into two temporary tables, and go from there in
 * a few statements. All within the caller's transaction; the temporary tables end with it.
 */
@Store
class Incoming {
    private static final int COPY_BUFFER_BYTES = 1 << 16;

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final Caseloads caseloads;

    Incoming(JdbcClient jdbc, DataSource dataSource, Caseloads caseloads) {
        this.caseloads = caseloads;
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** One extract of an authority at a time: two at once would each think the other's children new. */
    void waitForTurn() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('extracts'), plumbline_authority())")
                .query()
                .singleRow();
        // An extract is sorted and joined whole; only one at a time is.
        jdbc.sql("set local work_mem = '64MB'").update();
    }

    /** Opens the stream of facts; nothing else may use the connection until it is closed. */
    IncomingFacts openFacts() throws IOException {
        jdbc.sql("""
            create temporary table incoming_facts (
                case_id text, kind text, natural_key text, happened_on date, until_on date, attributes jsonb,
                content_hash bytea, list smallint, sheet text, row_number int) on commit drop
            """).update();
        return new IncomingFacts(copyInto("incoming_facts"));
    }

    void addStandings(Collection<NewStanding> standings) throws IOException {
        jdbc.sql("""
            create temporary table incoming_standings (
                case_id text primary key, cohorts text[], team text, worker text, age_years int, need_code text, case_status text, legal_status text,
                legal_status_from_on date, placement_type text, placement_from_on date, referred_on date,
                in_need_from_on date, plan_from_on date, in_care_from_on date, last_visit_on date,
                last_review_on date) on commit drop
            """).update();
        try (CopyLines lines = copyInto("incoming_standings")) {
            standings.forEach(standing -> write(standing, lines));
        }
        jdbc.sql("analyze incoming_facts").update();
        jdbc.sql("analyze incoming_standings").update();
    }

    /**
     * Has the server look at a table that has just grown by more rows than it knew to be there: it would plan the next step
     * for an empty one. Later extracts change little, and it looks by itself in time.
     */
    private void renewStatistics(String table, int added) {
        float known = jdbc.sql("select reltuples from pg_class where oid = cast(:table as regclass)")
                .param("table", table)
                .query(Float.class)
                .single();
        if (known < added) {
            jdbc.sql("analyze " + table).update();
        }
    }

    private CopyLines copyInto(String table) throws IOException {
        try {
            Connection connection = DataSourceUtils.getConnection(dataSource);
            PGConnection postgres = connection.unwrap(PGConnection.class);
            return new CopyLines(new PGCopyOutputStream(postgres, "copy " + table + " from stdin", COPY_BUFFER_BYTES));
        } catch (SQLException fault) {
            throw new IOException(fault);
        }
    }

    private static void write(NewStanding standing, CopyLines lines) {
        lines.field(standing.caseId())
                .field(standing.cohorts().stream().map(Cohort::key).collect(Collectors.joining(",", "{", "}")))
                .field(standing.team() == null ? null : Workers.normalised(standing.team()))
                .field(standing.worker() == null ? null : Workers.normalised(standing.worker()))
                .field(standing.ageYears())
                .field(standing.needCode())
                .field(standing.caseStatus())
                .field(standing.legalStatus())
                .field(standing.legalStatusFromOn())
                .field(standing.placementType())
                .field(standing.placementFromOn())
                .field(standing.referredOn())
                .field(standing.inNeedFromOn())
                .field(standing.planFromOn())
                .field(standing.inCareFromOn())
                .field(standing.lastVisitOn())
                .field(standing.lastReviewOn())
                .end();
    }

    /** Adds the teams and workers that nobody knew; one name in two letterings is one. */
    void addTeamsAndWorkers(ExtractId extract, Collection<NewStanding> standings) {
        Map<String, String> teams = new LinkedHashMap<>();
        Map<String, String> workers = new LinkedHashMap<>();
        for (NewStanding standing : standings) {
            addName(teams, standing.team());
            addName(workers, standing.worker());
        }
        addNames("teams", extract, teams);
        addNames("workers", extract, workers);
    }

    private static void addName(Map<String, String> names, @Nullable String name) {
        if (name != null) {
            names.putIfAbsent(Workers.normalised(name), name);
        }
    }

    private void addNames(String table, ExtractId extract, Map<String, String> names) {
        jdbc.sql("""
            insert into %s (authority_id, name, normalised_name, first_extract_id)
            select plumbline_authority(), n.name, n.normalised, :extract
              from unnest(:names, :normalised) as n (name, normalised)
            on conflict (authority_id, normalised_name) do nothing
            """.formatted(table))
                .param("extract", extract.value())
                .param("names", names.values().toArray(String[]::new))
                .param("normalised", names.keySet().toArray(String[]::new))
                .update();
    }

    /** Adds the children nobody knew, with what was gathered of who they are. */
    void addChildren(ExtractId extract) {
        int added = jdbc.sql("""
            insert into children (authority_id, case_id, birth_on, gender, ethnicity, first_extract_id)
            select plumbline_authority(), i.case_id, p.birth_on, p.gender, p.ethnicity, :extract
              from incoming_standings i
              left join incoming_persons p on p.case_id = i.case_id
            on conflict (authority_id, case_id) do nothing
            """).param("extract", extract.value()).update();
        renewStatistics("children", added);
    }

    /** Adds the versions of facts nobody knew, and that all of them stand in this extract. */
    void addFacts(ExtractId extract) {
        int added = jdbc.sql("""
            insert into facts (authority_id, child_id, kind, natural_key, happened_on, until_on, attributes,
                               content_hash)
            select distinct on (c.id, i.kind, i.natural_key, i.content_hash)
                   c.authority_id, c.id, i.kind, i.natural_key, i.happened_on, i.until_on, i.attributes,
                   i.content_hash
              from incoming_facts i
              join children c on c.authority_id = plumbline_authority() and c.case_id = i.case_id
             where not exists (select from facts f
                                where f.authority_id = c.authority_id and f.child_id = c.id and f.kind = i.kind
                                  and f.natural_key = i.natural_key and f.content_hash = i.content_hash)
            """).update();
        renewStatistics("facts", added);
        int placed = jdbc.sql("""
            insert into fact_sources (authority_id, extract_id, fact_id, list, sheet, row_number)
            select c.authority_id, :extract, f.id, i.list, i.sheet, i.row_number
              from incoming_facts i
              join children c on c.authority_id = plumbline_authority() and c.case_id = i.case_id
              join facts f on f.authority_id = c.authority_id and f.child_id = c.id and f.kind = i.kind
                          and f.natural_key = i.natural_key and f.content_hash = i.content_hash
            """).param("extract", extract.value()).update();
        renewStatistics("fact_sources", placed);
    }

    /**
     * Keeps where each child stands. Where the extract names no team or no worker, the child stays with the one known
     * at the time: a blank moves nobody.
     */
    void keepStandings(ExtractId extract, LocalDate asAt) {
        int standing = jdbc.sql("""
            insert into standings (authority_id, extract_id, child_id, case_id, cohorts, team_id, worker_id,
                                   named_worker_id, age_years, need_code, case_status, legal_status, legal_status_from_on,
                                   placement_type, placement_from_on, referred_on, in_need_from_on, plan_from_on,
                                   in_care_from_on, last_visit_on, last_review_on)
            select c.authority_id, :extract, c.id, c.case_id, i.cohorts,
                   case when i.team is null then before.team_id else t.id end,
                   case when i.worker is null then before.worker_id else coalesce(w.merged_into, w.id) end,
                   case when i.worker is null then before.named_worker_id
                        when w.merged_into is not null then w.id end,
                   i.age_years, i.need_code, i.case_status, i.legal_status, i.legal_status_from_on,
                   i.placement_type, i.placement_from_on, i.referred_on, i.in_need_from_on, i.plan_from_on,
                   i.in_care_from_on, i.last_visit_on, i.last_review_on
              from incoming_standings i
              join children c on c.authority_id = plumbline_authority() and c.case_id = i.case_id
              left join teams t on t.authority_id = c.authority_id and t.normalised_name = i.team
              left join workers w on w.authority_id = c.authority_id and w.normalised_name = i.worker
              left join lateral (
                   select s.team_id, s.worker_id, s.named_worker_id
                     from standings s
                     join extracts e on e.authority_id = s.authority_id and e.id = s.extract_id
                    where (i.team is null or i.worker is null)
                      and s.authority_id = c.authority_id and s.child_id = c.id
                      and e.undone_at is null and e.as_at_on <= :asAt and e.id <> :extract
                    order by e.as_at_on desc, e.id desc
                    limit 1) before on true
            """)
                .param("extract", extract.value())
                .param("asAt", asAt)
                .update();
        renewStatistics("standings", standing);
        caseloads.keep(extract);
    }
}
