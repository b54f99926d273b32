-- Actions: what must be done about a finding, by whom, by when, until somebody else has verified it.

create table actions (
    authority_id      int         not null references authorities,
    id                bigint      not null generated always as identity,
    child_id          bigint      not null,
    source_kind       text        not null check (source_kind in ('evaluation', 'child', 'safety-alert')),
    source_id         bigint,
    source_domain     text,
    what              text        not null check (what <> ''),
    for_child         text        not null default '',
    team_id           bigint,
    manager_id        bigint,
    agreed_at         timestamptz not null,
    agreed_by         bigint      not null,
    baseline_due_on   date        not null,
    due_on            date        not null,
    owner_id          bigint      not null,
    status            text        not null
                      check (status in ('open', 'proposed-done', 'sent-back', 'verified', 'withdrawn')),
    status_since_at   timestamptz not null,
    version           int         not null default 0,
    primary key (authority_id, id),
    foreign key (authority_id, team_id) references teams (authority_id, id),
    foreign key (authority_id, manager_id) references workers (authority_id, id),
    foreign key (authority_id, owner_id) references workers (authority_id, id),
    foreign key (authority_id, agreed_by) references accounts (authority_id, id),
    check ((source_kind = 'child') = (source_id is null)),
    check (source_domain is null or source_kind = 'evaluation')
);
comment on table actions is 'Actions as they stand; how they came to stand so is in action_events, which is never changed.';
comment on column actions.for_child is 'What is to be better for the child when it is done.';
comment on column actions.team_id is 'The team that held the child when the action was agreed; figures by team count it there.';
comment on column actions.baseline_due_on is 'The due date first agreed; due_on is the one that holds now.';
create index on actions (authority_id, child_id);
create index on actions (authority_id, due_on, id);
create index on actions (authority_id, owner_id, due_on);
create index on actions (authority_id, source_kind, source_id);
select protect_by_authority('actions');

create table action_events (
    authority_id int         not null references authorities,
    id           bigint      not null generated always as identity,
    action_id    bigint      not null,
    kind         text        not null check (kind in ('agree', 'propose-done', 'verify', 'send-back', 'withdraw',
                                                      'reassign', 'change-due')),
    at           timestamptz not null,
    account_id   bigint      not null,
    worker_id    bigint,
    words        text        not null default '',
    helped       text        check (helped in ('yes', 'partly', 'no', 'too-early')),
    status       text        not null,
    owner_id     bigint      not null,
    due_on       date        not null,
    primary key (authority_id, id),
    foreign key (authority_id, action_id) references actions (authority_id, id),
    foreign key (authority_id, account_id) references accounts (authority_id, id),
    foreign key (authority_id, worker_id) references workers (authority_id, id),
    foreign key (authority_id, owner_id) references workers (authority_id, id),
    check ((kind = 'verify') = (helped is not null))
);
comment on table action_events is 'Everything that happened to an action: who, when, why, and the status, owner and due date after it.';
comment on column action_events.words is 'The evidence of a proposal, what a verifier saw, or the reason of any other step.';
create index on action_events (authority_id, action_id, id);
create index on action_events (authority_id, kind, at);
select protect_by_authority('action_events');
select protect_append_only('action_events');
