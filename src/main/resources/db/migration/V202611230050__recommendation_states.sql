-- How a recommendation stands, as it was said from day to day, and its withdrawal with a reason.

create table recommendation_states (
    authority_id      int    not null references authorities,
    id                bigint not null generated always as identity,
    recommendation_id bigint not null,
    state             text   not null check (state in ('open', 'in-hand', 'said-complete', 'not-taken-up')),
    said_on           date   not null,
    words             text   not null check (words <> ''),
    recorded_at       timestamptz not null,
    recorded_by       bigint not null,
    primary key (authority_id, id),
    foreign key (authority_id, recommendation_id) references recommendations (authority_id, id),
    foreign key (authority_id, recorded_by) references accounts (authority_id, id)
);
comment on table recommendation_states is 'What was said of how a recommendation stands. The last said counts, by its day and then by when it was recorded; without any it is open.';
comment on column recommendation_states.said_on is 'The day on which it was said, such as that of a board meeting; may be long before it was recorded here.';
comment on column recommendation_states.words is 'What was said, and where.';
create index on recommendation_states (authority_id, recommendation_id, said_on desc, id desc);
select protect_by_authority('recommendation_states');
select protect_append_only('recommendation_states');

create table recommendation_withdrawals (
    authority_id      int    not null references authorities,
    recommendation_id bigint not null,
    reason            text   not null check (reason <> ''),
    withdrawn_by      bigint not null,
    primary key (authority_id, recommendation_id),
    foreign key (authority_id, recommendation_id) references recommendations (authority_id, id),
    foreign key (authority_id, withdrawn_by) references accounts (authority_id, id)
);
comment on table recommendation_withdrawals is 'Why a recommendation was entered by mistake, and who said so; when stands in recommendations.withdrawn_at.';
select protect_by_authority('recommendation_withdrawals');
select protect_append_only('recommendation_withdrawals');
