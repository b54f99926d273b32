-- Children known, and what extracts say of them.

create table extracts (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    kind         text   not null check (kind in ('annex-a')),
    as_at_on     date   not null,
    file_name    text   not null,
    sha256       bytea  not null check (length(sha256) = 32),
    rows_by_list jsonb  not null,
    children     int    not null check (children >= 0),
    taken_at     timestamptz not null,
    taken_by     text   not null,
    undone_at    timestamptz,
    undone_by    text,
    primary key (authority_id, id),
    check ((undone_at is null) = (undone_by is null))
);
comment on table extracts is 'Dated files from the case system that were taken in. An undone one keeps its row, and nothing else.';
create unique index extracts_taken_once on extracts (authority_id, sha256) where undone_at is null;
create index on extracts (authority_id, as_at_on desc, id desc) where undone_at is null;
select protect_by_authority('extracts');

create table extract_problems (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    extract_id   bigint not null,
    sheet        text   not null,
    row_number   int    not null,
    column_name  text   not null,
    code         text   not null,
    severity     text   not null check (severity in ('error', 'warning', 'note')),
    message      text   not null,
    set_aside    boolean not null default false,
    primary key (authority_id, id),
    foreign key (authority_id, extract_id) references extracts (authority_id, id)
);
comment on table extract_problems is 'What was wrong with the cells and rows of an extract, and which rows a person set aside.';
create index on extract_problems (authority_id, extract_id, id);
select protect_by_authority('extract_problems');

alter table teams add foreign key (authority_id, first_extract_id) references extracts (authority_id, id);
alter table workers add foreign key (authority_id, first_extract_id) references extracts (authority_id, id);

create table children (
    authority_id     int    not null references authorities,
    id               bigint not null generated always as identity,
    case_id          text   not null check (case_id <> '' and case_id = trim(case_id)),
    birth_on         date,
    gender           text,
    ethnicity        text,
    first_extract_id bigint not null,
    primary key (authority_id, id),
    unique (authority_id, case_id),
    foreign key (authority_id, first_extract_id) references extracts (authority_id, id)
);
comment on table children is 'Children known to the service, by the case system''s id. No names, addresses or UPNs.';
comment on column children.birth_on is 'Rules need it; pages show the age and never this.';
select protect_by_authority('children');

create table facts (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    child_id     bigint not null,
    kind         text   not null check (kind <> ''),
    natural_key  text   not null,
    happened_on  date,
    until_on     date,
    attributes   jsonb  not null,
    content_hash bytea  not null,
    primary key (authority_id, id),
    unique (authority_id, child_id, kind, natural_key, content_hash),
    foreign key (authority_id, child_id) references children (authority_id, id)
);
comment on table facts is 'One thing that extracts said of a child, in one version; never changed. A correction is another version.';
comment on column facts.natural_key is 'What makes two versions the same fact: usually the day it began.';
select protect_by_authority('facts');

create table fact_sources (
    authority_id int      not null references authorities,
    extract_id   bigint   not null,
    fact_id      bigint   not null,
    list         smallint not null check (list between 1 and 11),
    sheet        text     not null,
    row_number   int      not null check (row_number >= 1),
    primary key (authority_id, extract_id, list, row_number, fact_id),
    foreign key (authority_id, extract_id) references extracts (authority_id, id),
    foreign key (authority_id, fact_id) references facts (authority_id, id)
);
comment on table fact_sources is 'In which extract, sheet and row a version of a fact stands: what was known is what was there.';
create index on fact_sources (authority_id, fact_id);
select protect_by_authority('fact_sources');

create table standings (
    authority_id         int    not null references authorities,
    extract_id           bigint not null,
    child_id             bigint not null,
    case_id              text   not null,
    cohorts              text[] not null,
    team_id              bigint,
    worker_id            bigint,
    age_years            int,
    need_code            text,
    case_status          text,
    legal_status         text,
    legal_status_from_on date,
    placement_type       text,
    placement_from_on    date,
    referred_on          date,
    in_need_from_on      date,
    plan_from_on         date,
    in_care_from_on      date,
    last_visit_on        date,
    last_review_on       date,
    primary key (authority_id, extract_id, child_id),
    foreign key (authority_id, extract_id) references extracts (authority_id, id),
    foreign key (authority_id, child_id) references children (authority_id, id),
    foreign key (authority_id, team_id) references teams (authority_id, id),
    foreign key (authority_id, worker_id) references workers (authority_id, id)
);
comment on table standings is 'Where each child stood as at an extract: cohorts, allocation, status. Worked out when the extract is taken in.';
comment on column standings.worker_id is 'The allocated worker; where the extract names none, the one known before.';
create index on standings (authority_id, extract_id, case_id);
create index on standings (authority_id, extract_id, team_id, case_id);
create index on standings (authority_id, extract_id, worker_id, case_id);
create index on standings (authority_id, child_id, extract_id);
select protect_by_authority('standings');

create view current_standings with (security_invoker = true) as
select s.*
  from standings s
 where s.extract_id = (select e.id from extracts e
                        where e.undone_at is null
                        order by e.as_at_on desc, e.id desc
                        limit 1);
comment on view current_standings is 'Where each child stands as at the latest extract that is taken in.';
grant select on current_standings to plumbline_app;
