-- The ground floor: tenancy, the authority's structure, accounts and sessions, jobs, the trail.

alter default privileges in schema public grant usage on sequences to plumbline_app;

create function plumbline_authority() returns int
    language sql stable
    return nullif(current_setting('plumbline.authority', true), '')::int;
comment on function plumbline_authority() is
    'The authority that the current transaction works for; null outside any, and then no policy lets a row through.';

create function protect_by_authority(table_name text) returns void
    language plpgsql as $$
begin
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy by_authority on %I using (authority_id = plumbline_authority())'
                   ' with check (authority_id = plumbline_authority())', table_name);
    execute format('grant select, insert, update, delete on %I to plumbline_app', table_name);
end $$;
comment on function protect_by_authority(text) is 'Puts a table under the row-level security policy of tenancy. Forced: it holds the owner too.';

create function refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception 'Rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;

create function protect_append_only(table_name text) returns void
    language plpgsql as $$
begin
    execute format('revoke update, delete, truncate on %I from plumbline_app', table_name);
    execute format('create trigger append_only before update or delete on %I'
                   ' for each row execute function refuse_change()', table_name);
    execute format('create trigger append_only_whole before truncate on %I'
                   ' for each statement execute function refuse_change()', table_name);
end $$;
comment on function protect_append_only(text) is 'Lets rows be added to a table, never changed or removed: by privilege and by trigger.';

-- The authority and its structure -----------------------------------------------------------------------------------

create table authorities (
    authority_id int not null generated always as identity primary key,
    name         text not null check (name <> ''),
    short_name   text not null check (short_name <> ''),
    colour       text not null default 'blue' check (colour ~ '^[a-z]+(-[a-z]+)*$'),
    created_at   timestamptz not null
);
comment on table authorities is 'The councils and trusts that this installation serves.';
select protect_by_authority('authorities');

create table service_areas (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    name         text   not null check (name <> ''),
    primary key (authority_id, id),
    unique (authority_id, name)
);
comment on table service_areas is 'Parts of the service under a head of service, each with its teams.';
select protect_by_authority('service_areas');

create table teams (
    authority_id     int    not null references authorities,
    id               bigint not null generated always as identity,
    name             text   not null check (name <> ''),
    normalised_name  text   not null check (normalised_name <> ''),
    service_area_id  bigint,
    first_extract_id bigint,
    primary key (authority_id, id),
    unique (authority_id, normalised_name),
    foreign key (authority_id, service_area_id) references service_areas (authority_id, id)
);
comment on table teams is 'Teams, found in extracts or entered by hand.';
comment on column teams.first_extract_id is 'The extract that first named the team; null when a person entered it.';
select protect_by_authority('teams');

create table workers (
    authority_id     int    not null references authorities,
    id               bigint not null generated always as identity,
    name             text   not null check (name <> ''),
    normalised_name  text   not null check (normalised_name <> ''),
    email            text,
    merged_into      bigint,
    first_extract_id bigint,
    primary key (authority_id, id),
    unique (authority_id, normalised_name),
    foreign key (authority_id, merged_into) references workers (authority_id, id),
    check (merged_into <> id)
);
comment on table workers is 'Everyone in the structure: social workers, managers, reviewing officers, directors.';
comment on column workers.merged_into is 'The worker this spelling of a name was found to mean, decided by a person.';
select protect_by_authority('workers');

create table responsibilities (
    authority_id      int    not null references authorities,
    id                bigint not null generated always as identity,
    kind              text   not null check (kind in ('manages-team', 'manages-worker', 'heads-service-area',
                                                      'reviews-child', 'evaluates-child')),
    worker_id         bigint not null,
    team_id           bigint,
    subject_worker_id bigint,
    service_area_id   bigint,
    child_case_id     text,
    deputy            boolean not null default false,
    from_on           date   not null,
    to_on             date,
    primary key (authority_id, id),
    foreign key (authority_id, worker_id) references workers (authority_id, id),
    foreign key (authority_id, team_id) references teams (authority_id, id),
    foreign key (authority_id, subject_worker_id) references workers (authority_id, id),
    foreign key (authority_id, service_area_id) references service_areas (authority_id, id),
    check (to_on is null or to_on >= from_on),
    check (worker_id <> subject_worker_id),
    check ((kind = 'manages-team') = (team_id is not null)),
    check ((kind = 'manages-worker') = (subject_worker_id is not null)),
    check ((kind = 'heads-service-area') = (service_area_id is not null)),
    check ((kind in ('reviews-child', 'evaluates-child')) = (child_case_id is not null))
);
comment on table responsibilities is 'Who manages which team or person, heads which area, reviews which child; from when to when (to_on is the last day).';
create index on responsibilities (authority_id, worker_id, kind);
create index on responsibilities (authority_id, child_case_id) where child_case_id is not null;
create index on responsibilities (authority_id, team_id) where team_id is not null;
select protect_by_authority('responsibilities');

create table absences (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    worker_id    bigint not null,
    deputy_id    bigint,
    from_on      date   not null,
    to_on        date   not null,
    primary key (authority_id, id),
    foreign key (authority_id, worker_id) references workers (authority_id, id),
    foreign key (authority_id, deputy_id) references workers (authority_id, id),
    check (to_on >= from_on),
    check (deputy_id <> worker_id)
);
comment on table absences is 'When a worker is away (both days included), and who stands in.';
create index on absences (authority_id, worker_id);
select protect_by_authority('absences');

-- Accounts and sign-in ----------------------------------------------------------------------------------------------

create table accounts (
    authority_id    int    not null references authorities,
    id              bigint not null generated always as identity unique,
    user_name       text   not null check (user_name = lower(user_name) and user_name <> ''),
    display_name    text   not null check (display_name <> ''),
    worker_id       bigint,
    password_hash   text,
    state           text   not null check (state in ('invited', 'active', 'disabled')),
    failed_sign_ins int    not null default 0,
    locked_until_at timestamptz,
    created_at      timestamptz not null,
    primary key (authority_id, id),
    unique (user_name),
    foreign key (authority_id, worker_id) references workers (authority_id, id)
);
comment on table accounts is 'The people who can sign in. User names are unique over all authorities: sign-in knows no authority yet.';
select protect_by_authority('accounts');

create table account_roles (
    authority_id int    not null references authorities,
    account_id   bigint not null,
    role         text   not null,
    primary key (authority_id, account_id, role),
    foreign key (authority_id, account_id) references accounts (authority_id, id)
);
comment on table account_roles is 'What each person is; what each role may do is the permission matrix.';
select protect_by_authority('account_roles');

create table one_time_links (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    account_id   bigint not null,
    token_hash   bytea  not null unique,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    primary key (authority_id, id),
    foreign key (authority_id, account_id) references accounts (authority_id, id)
);
comment on table one_time_links is 'Links with which a person sets a password; only the SHA-256 of the token is kept.';
select protect_by_authority('one_time_links');

-- The one narrow way past the policies: sign-in, which cannot know the authority before it knows the account, and jobs,
-- which go through all authorities. The owner's own policies serve these functions and nothing else.
create policy owner_signs_in on accounts for select to current_user using (true);
create policy owner_signs_in on account_roles for select to current_user using (true);
create policy owner_signs_in on one_time_links for select to current_user using (true);
create policy owner_lists on authorities for select to current_user using (true);

create function find_account_to_sign_in(wanted_user_name text)
    returns table (authority_id int, account_id bigint, worker_id bigint, display_name text, password_hash text,
                   state text, failed_sign_ins int, locked_until_at timestamptz, roles text[])
    language sql stable security definer set search_path = public as $$
    select a.authority_id, a.id, a.worker_id, a.display_name, a.password_hash,
           a.state, a.failed_sign_ins, a.locked_until_at,
           array(select r.role from account_roles r
                  where r.authority_id = a.authority_id and r.account_id = a.id order by r.role)
      from accounts a
     where a.user_name = lower(trim(wanted_user_name))
$$;
revoke execute on function find_account_to_sign_in(text) from public;
grant execute on function find_account_to_sign_in(text) to plumbline_app;

create function find_one_time_link(wanted_token_hash bytea)
    returns table (authority_id int, link_id bigint, user_name text, expires_at timestamptz, used_at timestamptz)
    language sql stable security definer set search_path = public as $$
    select l.authority_id, l.id, a.user_name, l.expires_at, l.used_at
      from one_time_links l
      join accounts a on a.authority_id = l.authority_id and a.id = l.account_id
     where l.token_hash = wanted_token_hash
$$;
revoke execute on function find_one_time_link(bytea) from public;
grant execute on function find_one_time_link(bytea) to plumbline_app;

create function list_authority_ids() returns setof int
    language sql stable security definer set search_path = public as $$
    select authority_id from authorities order by authority_id
$$;
revoke execute on function list_authority_ids() from public;
grant execute on function list_authority_ids() to plumbline_app;

-- A new authority cannot be inserted under a policy that asks for its id: this makes the row and nothing else.
create policy owner_founds on authorities for insert to current_user with check (true);
create function found_authority(new_name text, new_short_name text, new_colour text, at timestamptz) returns int
    language sql security definer set search_path = public as $$
    insert into authorities (name, short_name, colour, created_at)
    values (new_name, new_short_name, new_colour, at)
    returning authority_id
$$;
revoke execute on function found_authority(text, text, text, timestamptz) from public;
grant execute on function found_authority(text, text, text, timestamptz) to plumbline_app;

-- Global tables: sessions and jobs. They are listed in docs/SECURITY.md, and a test holds the list. ------------------

create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
comment on table spring_session is 'Sessions of signed-in people (Spring Session''s own table).';
create unique index on spring_session (session_id);
create index on spring_session (expiry_time);
create index on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
comment on table spring_session_attributes is 'What a session remembers (Spring Session''s own table).';
grant select, insert, update, delete on spring_session, spring_session_attributes to plumbline_app;

create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
comment on table scheduled_tasks is 'Jobs, due and running, of all nodes (db-scheduler''s own table).';
create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to plumbline_app;

-- The trail ---------------------------------------------------------------------------------------------------------

create table trail_entries (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    at           timestamptz not null,
    actor        text   not null,
    kind         text   not null check (kind in ('changed', 'seen')),
    what         text   not null check (what <> ''),
    subject_kind text   not null,
    subject_id   text   not null,
    refs         text   not null default '{}',
    primary key (authority_id, id)
);
comment on table trail_entries is 'Who did or saw what, and when. References only, no personal text, so that retention can purge the text elsewhere.';
comment on column trail_entries.refs is 'A JSON object kept as the text that was written, so that its hash can be recomputed.';
create index on trail_entries (authority_id, subject_kind, subject_id, id);
create index on trail_entries (authority_id, actor, id);
select protect_by_authority('trail_entries');
select protect_append_only('trail_entries');

create table trail_pending (
    authority_id int    not null references authorities,
    entry_id     bigint not null,
    primary key (authority_id, entry_id)
);
comment on table trail_pending is 'Entries that the chaining job has yet to link; filled by trigger in the writer''s own transaction.';
select protect_by_authority('trail_pending');

create function remember_to_chain() returns trigger
    language plpgsql as $$
begin
    insert into trail_pending (authority_id, entry_id) values (new.authority_id, new.id);
    return null;
end $$;
create trigger remember_to_chain after insert on trail_entries for each row execute function remember_to_chain();

create table trail_chain (
    authority_id int    not null references authorities,
    position     bigint not null check (position >= 1),
    entry_id     bigint not null,
    hash         bytea  not null check (length(hash) = 32),
    chained_at   timestamptz not null,
    primary key (authority_id, position),
    unique (authority_id, entry_id),
    foreign key (authority_id, entry_id) references trail_entries (authority_id, id)
);
comment on table trail_chain is 'The hash chain over the trail: hash = SHA-256(hash before, the entry in its canonical form).';
select protect_by_authority('trail_chain');
select protect_append_only('trail_chain');
