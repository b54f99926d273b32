-- The grade profile is counted from one narrow index instead of from evaluations joined with all their grades.

alter table evaluations
    add column completed_on  date generated always as ((completed_at at time zone 'Europe/London')::date) stored,
    add column overall_grade text,
    add column overall_rank  smallint check (overall_rank >= 1),
    add check ((overall_grade is null) = (overall_rank is null));
comment on column evaluations.completed_on is 'The day of completion in London.';
comment on column evaluations.overall_grade is 'The original overall grade, kept here for counting; grades has it with its reason, by whom and when.';
comment on column evaluations.overall_rank is 'Its position on the scale of the tool, 1 the worst.';

-- Safe: fills the new columns only. Policies hold the owner too, so each authority has its turn.
do $$
declare authority int;
begin
    for authority in select list_authority_ids() loop
        perform set_config('plumbline.authority', authority::text, true);
        update evaluations e
           set overall_grade = g.grade, overall_rank = g.rank
          from grades g
         where g.authority_id = e.authority_id and g.evaluation_id = e.id
           and g.kind = 'overall' and g.stage = 'original';
    end loop;
    perform set_config('plumbline.authority', '', true);
end $$;

create index on evaluations (authority_id, completed_on) include (team_id, overall_grade, overall_rank, tool_version_id)
    where overall_rank is not null;
create index on evaluations (authority_id, team_id) include (state, due_on, completed_on);
