-- The chain: what a plan action is linked to by a person, so that what bears on it can be counted.

create table plan_links (
    authority_id    int    not null references authorities,
    id              bigint not null generated always as identity,
    action_id       bigint not null,
    kind            text   not null check (kind in ('practice-standard', 'tool-question')),
    standard_number int,
    tool_version_id bigint references tool_versions,
    domain          text,
    check_code      text,
    why             text   not null default '',
    linked_at       timestamptz not null,
    linked_by       bigint not null,
    primary key (authority_id, id),
    foreign key (authority_id, action_id) references plan_actions (authority_id, id),
    foreign key (authority_id, standard_number) references practice_standards (authority_id, number),
    foreign key (authority_id, linked_by) references accounts (authority_id, id),
    check ((kind = 'practice-standard') = (standard_number is not null)),
    check ((kind = 'tool-question') = (tool_version_id is not null)),
    check ((tool_version_id is null) = (domain is null)),
    check (check_code is null or domain is not null)
);
comment on table plan_links is 'What a person linked a plan action to. Actions that continue it in a later phase inherit its links.';
comment on column plan_links.tool_version_id is 'The version the question was taken from; it counts in later versions of the tool too.';
comment on column plan_links.check_code is 'The check of the domain; null for the domain as a whole.';
create index on plan_links (authority_id, action_id);
create index on plan_links (authority_id, standard_number);
create index on plan_links (authority_id, tool_version_id, domain);
select protect_by_authority('plan_links');
select protect_append_only('plan_links');

create table plan_unlinks (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    link_id      bigint not null,
    reason       text   not null check (reason <> ''),
    unlinked_at  timestamptz not null,
    unlinked_by  bigint not null,
    primary key (authority_id, id),
    unique (authority_id, link_id),
    foreign key (authority_id, link_id) references plan_links (authority_id, id),
    foreign key (authority_id, unlinked_by) references accounts (authority_id, id)
);
comment on table plan_unlinks is 'Links that somebody took back, and why.';
select protect_by_authority('plan_unlinks');
select protect_append_only('plan_unlinks');
