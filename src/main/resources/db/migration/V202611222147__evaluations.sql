-- Practice evaluations: tools, what is written, how it is judged.

create table tool_versions (
    id           bigint not null generated always as identity primary key,
    code         text   not null check (code <> ''),
    version      int    not null check (version >= 1),
    name         text   not null check (name <> ''),
    definition   text   not null,
    published_at timestamptz not null,
    unique (code, version)
);
comment on table tool_versions is 'Published versions of the tools that come with the product. Global: they hold nothing of any authority.';
comment on column tool_versions.definition is 'The tool''s JSON, as published. A published version never changes.';
grant select, insert on tool_versions to plumbline_app;
create trigger append_only before update or delete on tool_versions for each row execute function refuse_change();

create table evaluations (
    authority_id    int    not null references authorities,
    id              bigint not null generated always as identity,
    child_id        bigint not null,
    programme_id    bigint,
    tool_version_id bigint not null references tool_versions,
    trigger         text   not null check (trigger in ('routine', 'thematic', 'dip-sample', 're-audit', 'spot-check',
                                                       'closure', 'escalation')),
    auditor_id      bigint not null,
    worker_id       bigint,
    team_id         bigint,
    allocated_at    timestamptz not null,
    due_on          date   not null,
    state           text   not null check (state in ('allocated', 'in-progress', 'completed', 'withdrawn')),
    completed_at    timestamptz,
    primary key (authority_id, id),
    foreign key (authority_id, auditor_id) references workers (authority_id, id),
    foreign key (authority_id, worker_id) references workers (authority_id, id),
    foreign key (authority_id, team_id) references teams (authority_id, id),
    check ((state = 'completed') = (completed_at is not null))
);
comment on table evaluations is 'One child''s practice, to be evaluated with one version of a tool.';
comment on column evaluations.worker_id is 'Who held the case when the evaluation was allocated; it stays so, whoever holds it later.';
comment on column evaluations.team_id is 'The team that held the case when the evaluation was allocated; it stays so.';
comment on column evaluations.state is 'The newest row of evaluation_states, kept here for lists.';
create index on evaluations (authority_id, child_id);
create index on evaluations (authority_id, auditor_id, state);
create index on evaluations (authority_id, team_id, completed_at);
create index on evaluations (authority_id, programme_id) where programme_id is not null;
create index on evaluations (authority_id, state, due_on);
select protect_by_authority('evaluations');

create table evaluation_states (
    authority_id  int    not null references authorities,
    id            bigint not null generated always as identity,
    evaluation_id bigint not null,
    state         text   not null check (state in ('allocated', 'in-progress', 'completed', 'withdrawn')),
    reason        text,
    actor         text   not null,
    at            timestamptz not null,
    primary key (authority_id, id),
    foreign key (authority_id, evaluation_id) references evaluations (authority_id, id),
    check (state <> 'withdrawn' or reason is not null)
);
comment on table evaluation_states is 'Every state an evaluation has been in, since when, by whom, and why.';
create index on evaluation_states (authority_id, evaluation_id);
select protect_by_authority('evaluation_states');
select protect_append_only('evaluation_states');

create table evaluation_entries (
    authority_id  int     not null references authorities,
    id            bigint  not null generated always as identity,
    evaluation_id bigint  not null,
    field         text    not null check (field <> ''),
    version       int     not null check (version >= 1),
    base_version  int     not null check (base_version >= 0 and base_version < version),
    stands_beside boolean not null,
    chosen_over   int     not null default 0 check (chosen_over >= 0 and chosen_over < version),
    value         text    not null,
    by_worker_id  bigint  not null,
    at            timestamptz not null,
    primary key (authority_id, id),
    unique (authority_id, evaluation_id, field, version),
    foreign key (authority_id, evaluation_id) references evaluations (authority_id, id),
    foreign key (authority_id, by_worker_id) references workers (authority_id, id)
);
comment on table evaluation_entries is 'Everything ever written in an evaluation, one row a saving. The current value of a field is its highest version that does not stand beside another.';
comment on column evaluation_entries.base_version is 'The version that the person saw when writing this one; 0 for an empty field.';
comment on column evaluation_entries.stands_beside is 'Written over a version the person had not seen: kept beside it until a person chooses.';
comment on column evaluation_entries.chosen_over is 'When the value was chosen between two texts: the newest version that the chooser saw; else 0.';
select protect_by_authority('evaluation_entries');
select protect_append_only('evaluation_entries');

create table evaluation_prefills (
    authority_id  int    not null references authorities,
    id            bigint not null generated always as identity,
    evaluation_id bigint not null,
    field         text   not null check (field <> ''),
    value         text   not null,
    source        text   not null,
    frozen_at     timestamptz not null,
    primary key (authority_id, id),
    unique (authority_id, evaluation_id, field),
    foreign key (authority_id, evaluation_id) references evaluations (authority_id, id)
);
comment on table evaluation_prefills is 'What was filled in from the authority''s own data, frozen when the evaluation was completed.';
select protect_by_authority('evaluation_prefills');
select protect_append_only('evaluation_prefills');

create table grades (
    authority_id  int      not null references authorities,
    id            bigint   not null generated always as identity,
    evaluation_id bigint   not null,
    kind          text     not null check (kind in ('domain', 'overall')),
    domain        text,
    stage         text     not null check (stage in ('original')),
    grade         text     not null check (grade <> ''),
    rank          smallint not null check (rank >= 1),
    reason        text,
    by_worker_id  bigint   not null,
    at            timestamptz not null,
    primary key (authority_id, id),
    foreign key (authority_id, evaluation_id) references evaluations (authority_id, id),
    foreign key (authority_id, by_worker_id) references workers (authority_id, id),
    check ((kind = 'domain') = (domain is not null)),
    check (kind = 'domain' or reason is not null)
);
comment on table grades is 'Grades given, each with its stage. A later judgement adds a row; none is ever changed.';
comment on column grades.rank is 'Position on the scale of the evaluation''s tool, 1 the worst.';
create unique index on grades (authority_id, evaluation_id, stage, coalesce(domain, ''));
create index on grades (authority_id, kind, stage, evaluation_id) include (grade, rank);
select protect_by_authority('grades');
select protect_append_only('grades');

create table grade_departures (
    authority_id  int    not null references authorities,
    id            bigint not null generated always as identity,
    evaluation_id bigint not null,
    field         text   not null,
    limiter       text   not null,
    ceiling       text   not null,
    given         text   not null,
    reason        text   not null check (reason <> ''),
    by_worker_id  bigint not null,
    at            timestamptz not null,
    primary key (authority_id, id),
    foreign key (authority_id, evaluation_id) references evaluations (authority_id, id),
    foreign key (authority_id, by_worker_id) references workers (authority_id, id)
);
comment on table grade_departures is 'Grades given above a ceiling that a limiter proposed, with the auditor''s reason. Kept for ever.';
create index on grade_departures (authority_id, evaluation_id);
select protect_by_authority('grade_departures');
select protect_append_only('grade_departures');

create table evaluation_compliance (
    authority_id  int    not null references authorities,
    evaluation_id bigint not null,
    domain        text   not null,
    met           int    not null check (met >= 0),
    counted       int    not null check (counted >= met),
    primary key (authority_id, evaluation_id, domain),
    foreign key (authority_id, evaluation_id) references evaluations (authority_id, id)
);
comment on table evaluation_compliance is 'Compliance checks met, of those that count, per domain of a completed evaluation.';
select protect_by_authority('evaluation_compliance');
select protect_append_only('evaluation_compliance');
