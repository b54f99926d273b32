package org.plumbline.testing;

import org.plumbline.evaluation.tool.ToolReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Completed evaluations by the thousand, made by the database itself: how they are written is another room's subject. */
public final class ManyEvaluations {
    private final JdbcClient jdbc;

    /** Made in the current transaction. */
    public ManyEvaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Spreads them over the current authority's teams and the 30 months up to the end of February 2026, the four grades in turn; in
     * every tenth the auditor is still at work, and half of those are overdue on 3 March 2026. A child and a worker must be there.
     */
    public void make(int count) {
        String tool = ToolReader.shipped().getLast();
        jdbc.sql("""
            insert into tool_versions (code, version, name, definition, published_at)
            values (:code, :version, :name, :tool, now())
            on conflict do nothing
            """)
                .param("code", ToolReader.read(tool).code())
                .param("version", ToolReader.read(tool).version())
                .param("name", ToolReader.read(tool).name())
                .param("tool", tool)
                .update();
        jdbc.sql("""
            with teams_in_turn as (
                select id, row_number() over (order by id) - 1 as turn, count(*) over () as teams
                  from teams)
            insert into evaluations (authority_id, child_id, tool_version_id, trigger, auditor_id, team_id,
                                     allocated_at, due_on, state, completed_at, overall_grade, overall_rank)
            select plumbline_authority(), (select min(id) from children),
                   (select max(id) from tool_versions), 'routine', (select min(id) from workers), t.id,
                   done.at - interval '20 days',
                   case when open then date '2026-03-03' + (n % 20)::int - 5
                        else (done.at + interval '1 day' * (n % 7 - 2))::date end,
                   case when open then 'in-progress' else 'completed' end,
                   case when not open then done.at end,
                   case when not open then
                        (array['inadequate', 'requires-improvement', 'good', 'outstanding'])[rank] end,
                   case when not open then rank end
              from generate_series(0, :count - 1) as n
              cross join lateral (select n % 10 = 0 as open, n / 2 % 4 + 1 as rank,
                                         timestamptz '2026-02-28 12:00Z'
                                         - interval '1 day' * (n * 900 / :count) as at) as done
              left join teams_in_turn t on t.turn = n % t.teams
            """).param("count", count).update();
    }

    /** The same, each completed one graded in a domain as it is on the whole. A team, a child and a worker are made for them. */
    public void makeGraded(int count, String domain) {
        jdbc.sql("insert into workers (authority_id, name, normalised_name)"
                        + " values (plumbline_authority(), 'Many', 'many') on conflict do nothing")
                .update();
        jdbc.sql("""
            with taken as (
                insert into extracts (authority_id, kind, as_at_on, file_name, sha256, rows_by_list, children,
                                      taken_at, taken_by)
                values (plumbline_authority(), 'annex-a', date '2026-02-28', 'Annex_A.xlsx', sha256('many'), '{}', 1,
                        now(), 'system:test')
                returning id)
            insert into children (authority_id, case_id, first_extract_id)
            select plumbline_authority(), 'M1001', id from taken
            """).update();
        make(count);
        jdbc.sql("""
            insert into grades (authority_id, evaluation_id, kind, domain, stage, grade, rank, by_worker_id, at)
            select authority_id, id, 'domain', :domain, 'original', overall_grade, overall_rank, auditor_id, completed_at
              from evaluations where overall_rank is not null
            """).param("domain", domain).update();
    }
}
