-- Boards and committees that a plan answers to: who sits on them, when they meet, what about.

create table boards (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    name         text   not null check (name <> ''),
    kind         text   not null check (kind in ('improvement-board', 'select-committee', 'cabinet',
                                                 'corporate-parenting', 'other')),
    purpose      text   not null default '',
    made_at      timestamptz not null,
    made_by      bigint not null,
    primary key (authority_id, id),
    unique (authority_id, name),
    foreign key (authority_id, made_by) references accounts (authority_id, id)
);
comment on table boards is 'Bodies that the improvement plan answers to: an Improvement Board, a select committee, the Cabinet.';
select protect_by_authority('boards');
select protect_append_only('boards');

create table board_members (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    board_id     bigint not null,
    account_id   bigint,
    name         text   not null check (name <> ''),
    role         text   not null check (role in ('chair', 'vice-chair', 'member', 'adviser', 'in-attendance', 'clerk')),
    organisation text   not null default '',
    from_on      date   not null,
    to_on        date   check (to_on >= from_on),
    recorded_at  timestamptz not null,
    recorded_by  bigint not null,
    primary key (authority_id, id),
    foreign key (authority_id, board_id) references boards (authority_id, id),
    foreign key (authority_id, account_id) references accounts (authority_id, id),
    foreign key (authority_id, recorded_by) references accounts (authority_id, id)
);
comment on table board_members is 'Who sits on a board, as what, from when to when.';
comment on column board_members.account_id is 'The account of the member, who then sees the board; null for somebody who does not sign in.';
comment on column board_members.to_on is 'The last day; null while it lasts. Set once.';
create index on board_members (authority_id, board_id);
create index on board_members (authority_id, account_id);
select protect_by_authority('board_members');

create table board_meetings (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    board_id     bigint not null,
    meets_on     date   not null,
    place        text   not null default '',
    status       text   not null check (status in ('planned', 'held', 'cancelled')),
    version      int    not null default 0,
    primary key (authority_id, id),
    foreign key (authority_id, board_id) references boards (authority_id, id)
);
comment on table board_meetings is 'Meetings as they stand; how they came to stand so is in board_meeting_events.';
create index on board_meetings (authority_id, board_id, meets_on desc);
create index on board_meetings (authority_id, meets_on);
select protect_by_authority('board_meetings');

create table board_meeting_events (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    meeting_id   bigint not null,
    kind         text   not null check (kind in ('called', 'moved', 'held', 'cancelled')),
    meets_on     date   not null,
    words        text   not null default '',
    at           timestamptz not null,
    by_account   bigint not null,
    primary key (authority_id, id),
    foreign key (authority_id, meeting_id) references board_meetings (authority_id, id),
    foreign key (authority_id, by_account) references accounts (authority_id, id),
    check (kind not in ('moved', 'cancelled') or words <> '')
);
comment on table board_meeting_events is 'Everything that happened to a meeting: who, when, why, and the day it is to be held after that.';
create index on board_meeting_events (authority_id, meeting_id, id);
select protect_by_authority('board_meeting_events');
select protect_append_only('board_meeting_events');

create table board_agenda_items (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    meeting_id   bigint not null,
    position     int    not null check (position >= 1),
    title        text   not null check (title <> ''),
    words        text   not null default '',
    presenter    text   not null default '',
    version      int    not null default 0,
    removed_at   timestamptz,
    primary key (authority_id, id),
    foreign key (authority_id, meeting_id) references board_meetings (authority_id, id)
);
comment on table board_agenda_items is 'What a meeting is to talk about, in its order. An item taken off stays, marked.';
create index on board_agenda_items (authority_id, meeting_id, position);
select protect_by_authority('board_agenda_items');

create table board_minutes (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    item_id      bigint not null,
    version      int    not null check (version >= 1),
    words        text   not null check (words <> ''),
    at           timestamptz not null,
    by_account   bigint not null,
    primary key (authority_id, id),
    unique (authority_id, item_id, version),
    foreign key (authority_id, item_id) references board_agenda_items (authority_id, id),
    foreign key (authority_id, by_account) references accounts (authority_id, id)
);
comment on table board_minutes is 'What was said on an item. The newest version stands; a correction is a further one.';
select protect_by_authority('board_minutes');
select protect_append_only('board_minutes');
