-- Old plans being brought in, and where in them each plan action comes from.

create table plan_intakes (
    authority_id int         not null references authorities,
    id           bigint      not null generated always as identity,
    plan_id      bigint      not null,
    name         text        not null check (name <> ''),
    tables       text        not null,
    choices      text        not null,
    sent_at      timestamptz not null,
    sent_by      bigint      not null,
    stored_at    timestamptz,
    version      int         not null default 0,
    primary key (authority_id, id),
    foreign key (authority_id, plan_id) references plans (authority_id, id),
    foreign key (authority_id, sent_by) references accounts (authority_id, id)
);
comment on table plan_intakes is 'Old plans between being sent and being brought in: their tables as read, and what people say their columns mean.';
comment on column plan_intakes.name is 'The name of the file, or that it was pasted.';
comment on column plan_intakes.tables is 'The tables as JSON, as the file had them.';
comment on column plan_intakes.choices is 'Which tables are chosen, where their headings stand and what each column means, as JSON.';
comment on column plan_intakes.stored_at is 'When its actions were made; from then on nothing of it changes.';
create index on plan_intakes (authority_id, plan_id);
select protect_by_authority('plan_intakes');

create table plan_action_sources (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    action_id    bigint not null,
    intake_id    bigint not null,
    table_name   text   not null,
    row_number   int    not null check (row_number >= 1),
    found        text   not null,
    primary key (authority_id, id),
    unique (authority_id, action_id),
    foreign key (authority_id, action_id) references plan_actions (authority_id, id),
    foreign key (authority_id, intake_id) references plan_intakes (authority_id, id)
);
comment on table plan_action_sources is 'As which row of an old plan a plan action stood there, word for word.';
comment on column plan_action_sources.found is 'The headings of the row''s columns with what it says below them, as JSON.';
create index on plan_action_sources (authority_id, intake_id);
select protect_by_authority('plan_action_sources');
select protect_append_only('plan_action_sources');
