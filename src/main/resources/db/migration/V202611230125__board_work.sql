-- What a board works with and what it says: papers, decisions, questions and the answers to them.

create table board_papers (
    authority_id   int    not null references authorities,
    id             bigint not null generated always as identity,
    meeting_id     bigint not null,
    item_id        bigint,
    title          text   not null check (title <> ''),
    place          text   not null default '',
    plan_id        bigint,
    version_number int,
    added_at       timestamptz not null,
    added_by       bigint not null,
    withdrawn_at   timestamptz,
    withdrawn_by   bigint,
    primary key (authority_id, id),
    foreign key (authority_id, meeting_id) references board_meetings (authority_id, id),
    foreign key (authority_id, item_id) references board_agenda_items (authority_id, id),
    foreign key (authority_id, plan_id, version_number) references plan_versions (authority_id, plan_id, number),
    foreign key (authority_id, added_by) references accounts (authority_id, id),
    foreign key (authority_id, withdrawn_by) references accounts (authority_id, id),
    check ((plan_id is null) = (version_number is null)),
    check (plan_id is not null or place <> ''),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
comment on table board_papers is 'What a meeting had before it: frozen versions of a plan, or documents that are kept elsewhere.';
comment on column board_papers.place is 'Where a document is kept; empty for a version of a plan.';
create index on board_papers (authority_id, meeting_id);
select protect_by_authority('board_papers');

create table board_decisions (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    meeting_id   bigint not null,
    item_id      bigint,
    action_id    bigint,
    words        text   not null check (words <> ''),
    recorded_at  timestamptz not null,
    recorded_by  bigint not null,
    primary key (authority_id, id),
    foreign key (authority_id, meeting_id) references board_meetings (authority_id, id),
    foreign key (authority_id, item_id) references board_agenda_items (authority_id, id),
    foreign key (authority_id, action_id) references plan_actions (authority_id, id),
    foreign key (authority_id, recorded_by) references accounts (authority_id, id)
);
comment on table board_decisions is 'What a meeting decided. A decision about a plan action stands on the action too, in plan_notes.';
create index on board_decisions (authority_id, meeting_id);
create index on board_decisions (authority_id, action_id);
select protect_by_authority('board_decisions');
select protect_append_only('board_decisions');

create table board_questions (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    board_id     bigint not null,
    meeting_id   bigint,
    action_id    bigint,
    words        text   not null check (words <> ''),
    asked_by     text   not null check (asked_by <> ''),
    asked_on     date   not null,
    recorded_at  timestamptz not null,
    recorded_by  bigint not null,
    primary key (authority_id, id),
    foreign key (authority_id, board_id) references boards (authority_id, id),
    foreign key (authority_id, meeting_id) references board_meetings (authority_id, id),
    foreign key (authority_id, action_id) references plan_actions (authority_id, id),
    foreign key (authority_id, recorded_by) references accounts (authority_id, id)
);
comment on table board_questions is 'Check and challenge: what a board asked of those who answer for the plan.';
comment on column board_questions.asked_by is 'The name of whoever asked; not always who recorded it.';
create index on board_questions (authority_id, board_id, id);
create index on board_questions (authority_id, action_id);
select protect_by_authority('board_questions');
select protect_append_only('board_questions');

create table board_replies (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    question_id  bigint not null,
    kind         text   not null check (kind in ('answered', 'accepted', 'pressed')),
    words        text   not null default '',
    at           timestamptz not null,
    by_account   bigint not null,
    primary key (authority_id, id),
    foreign key (authority_id, question_id) references board_questions (authority_id, id),
    foreign key (authority_id, by_account) references accounts (authority_id, id),
    check (kind = 'accepted' or words <> '')
);
comment on table board_replies is 'What became of a question: an answer, the board''s acceptance of it, or what it still asks.';
create index on board_replies (authority_id, question_id, id);
select protect_by_authority('board_replies');
select protect_append_only('board_replies');
