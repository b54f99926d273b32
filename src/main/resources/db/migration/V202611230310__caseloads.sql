-- Who works in which team, and how many children stand in each cohort, are asked for at every page; counting the children
-- each time costs a page 15 ms at 45,000 children. Counted once, when an extract is kept or a merging of names moves children.

create table caseloads (
    authority_id int not null,
    id bigint generated always as identity,
    extract_id bigint not null,
    team_id bigint,
    worker_id bigint,
    cohorts text[] not null,
    children int not null check (children > 0),
    primary key (authority_id, id),
    foreign key (authority_id, extract_id) references extracts (authority_id, id) on delete cascade,
    foreign key (authority_id, team_id) references teams (authority_id, id),
    foreign key (authority_id, worker_id) references workers (authority_id, id)
);
comment on table caseloads is
    'How many children of the same cohorts a worker holds in a team, as at an extract; sums of standings, kept with them.';
create index on caseloads (authority_id, extract_id);
create index on caseloads (authority_id, worker_id);
create index on caseloads (authority_id, team_id);
select protect_by_authority('caseloads');

insert into caseloads (authority_id, extract_id, team_id, worker_id, cohorts, children)
select s.authority_id, s.extract_id, s.team_id, s.worker_id, any_value(s.cohorts), count(*)
  from standings s
 group by s.authority_id, s.extract_id, s.team_id, s.worker_id, s.cohort_set;

create view current_caseloads with (security_invoker = true) as
select c.*
  from caseloads c
 where c.extract_id = (select e.id from extracts e
                        where e.undone_at is null
                        order by e.as_at_on desc, e.id desc
                        limit 1);
comment on view current_caseloads is 'The caseloads as at the latest extract that is taken in.';
grant select on current_caseloads to plumbline_app;
