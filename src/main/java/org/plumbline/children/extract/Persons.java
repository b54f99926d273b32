package org.plumbline.children.extract;

import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps date of birth, gender and ethnicity of children, each as the latest extract has it that says anything of it;
 * within an extract as the first list and row that does.
 */
@Store
class Persons {
    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gathers what the incoming facts say, one row for each child of whom they say anything. */
    void gatherIncoming() {
        jdbc.sql("""
            create temporary table incoming_persons on commit drop as
            select i.case_id,
                   (array_agg(cast(i.attributes ->> 'born-on' as date) order by i.list, i.row_number)
                        filter (where jsonb_typeof(i.attributes -> 'born-on') = 'string'))[1] as birth_on,
                   (array_agg(i.attributes ->> 'gender' order by i.list, i.row_number)
                        filter (where jsonb_typeof(i.attributes -> 'gender') = 'string'))[1] as gender,
                   (array_agg(i.attributes ->> 'ethnicity' order by i.list, i.row_number)
                        filter (where jsonb_typeof(i.attributes -> 'ethnicity') = 'string'))[1] as ethnicity
              from incoming_facts i
             where i.kind = 'person'
             group by i.case_id
            """).update();
        jdbc.sql("analyze incoming_persons").update();
    }

    /** For the children of an extract that is the latest: what it says counts, and only gaps stay as they were. */
    void renewFromLatest() {
        jdbc.sql("""
            update children c
               set birth_on = coalesce(p.birth_on, c.birth_on), gender = coalesce(p.gender, c.gender),
                   ethnicity = coalesce(p.ethnicity, c.ethnicity)
              from incoming_persons p
             where c.authority_id = plumbline_authority() and c.case_id = p.case_id
               and (coalesce(p.birth_on, c.birth_on), coalesce(p.gender, c.gender), coalesce(p.ethnicity, c.ethnicity))
                   is distinct from (c.birth_on, c.gender, c.ethnicity)
            """).update();
    }

    /** For the children of an extract that came late: what all the extracts say. */
    void renewIncoming() {
        renew("""
            (select k.authority_id, k.id
               from incoming_standings i
               join children k on k.authority_id = plumbline_authority() and k.case_id = i.case_id)
            """);
    }

    /** For the children of an extract that is being undone: what the extracts say that are left. */
    void renewUndone() {
        renew("undone_children");
    }

    private void renew(String children) {
        jdbc.sql("""
            update children c
               set birth_on = p.birth_on, gender = p.gender, ethnicity = p.ethnicity
              from (select k.authority_id, k.id,
                           (array_agg(cast(f.attributes ->> 'born-on' as date)
                                      order by e.as_at_on desc, e.id desc, s.list, s.row_number)
                                filter (where jsonb_typeof(f.attributes -> 'born-on') = 'string'))[1] as birth_on,
                           (array_agg(f.attributes ->> 'gender'
                                      order by e.as_at_on desc, e.id desc, s.list, s.row_number)
                                filter (where jsonb_typeof(f.attributes -> 'gender') = 'string'))[1] as gender,
                           (array_agg(f.attributes ->> 'ethnicity'
                                      order by e.as_at_on desc, e.id desc, s.list, s.row_number)
                                filter (where jsonb_typeof(f.attributes -> 'ethnicity') = 'string'))[1] as ethnicity
                      from %s k
                      left join facts f on f.authority_id = k.authority_id and f.child_id = k.id
                                       and f.kind = 'person'
                      left join fact_sources s on s.authority_id = f.authority_id and s.fact_id = f.id
                      left join extracts e on e.authority_id = s.authority_id and e.id = s.extract_id
                     group by k.authority_id, k.id) p
             where c.authority_id = p.authority_id and c.id = p.id
               and (p.birth_on, p.gender, p.ethnicity) is distinct from (c.birth_on, c.gender, c.ethnicity)
            """.formatted(children)).update();
    }
}
