-- Draws. Every table is append-only: what was committed, rolled, taken and revealed stays as it was.

create table draws (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    number       int    not null check (number >= 1),
    rule         text   not null check (rule in ('hash-ticket-1')),
    purpose      text   not null check (purpose <> ''),
    wanted       int    not null check (wanted >= 1),
    eligible     int    not null check (eligible >= 1),
    excluded     int    not null check (excluded >= 0),
    frame_sha256 text   not null check (frame_sha256 ~ '^[0-9a-f]{64}$'),
    commitment   text   not null check (commitment ~ '^[0-9a-f]{64}$'),
    closed_at    timestamptz not null,
    closed_by    bigint not null,
    primary key (authority_id, id),
    unique (authority_id, number),
    unique (authority_id, id, closed_by),
    foreign key (authority_id, closed_by) references accounts (authority_id, id)
);
comment on table draws is 'Draws, each with the commitment that was logged when its frame was closed, before any dice.';
comment on column draws.commitment is 'SHA-256 of the secret.';
select protect_by_authority('draws');
select protect_append_only('draws');

create table draw_secrets (
    authority_id int    not null references authorities,
    draw_id      bigint not null,
    secret       bytea  not null check (length(secret) = 32),
    primary key (authority_id, draw_id),
    foreign key (authority_id, draw_id) references draws (authority_id, id)
);
comment on table draw_secrets is 'The secret of each draw, apart from the draw so that no list of draws can show it by mistake.';
select protect_by_authority('draw_secrets');
select protect_append_only('draw_secrets');

create table draw_frames (
    authority_id int    not null references authorities,
    draw_id      bigint not null,
    case_id      text   not null check (case_id <> ''),
    child_id     bigint not null,
    excluded_for text,
    primary key (authority_id, draw_id, case_id),
    unique (authority_id, draw_id, child_id),
    foreign key (authority_id, draw_id) references draws (authority_id, id)
);
comment on table draw_frames is 'The closed list of each draw, the cases left out with the reason.';
comment on column draw_frames.child_id is 'Not a foreign key: undoing an extract may remove a child who stood in a list and was never drawn.';
select protect_by_authority('draw_frames');
select protect_append_only('draw_frames');

create table draw_rolls (
    authority_id int    not null references authorities,
    draw_id      bigint not null,
    digits       text   not null check (digits ~ '^[0-9]{24,200}$'),
    source       text   not null check (source in ('rolled-by-hand', 'rolled-on-screen')),
    rolled_at    timestamptz not null,
    rolled_by    bigint not null,
    closed_by    bigint not null,
    primary key (authority_id, draw_id),
    foreign key (authority_id, draw_id, closed_by) references draws (authority_id, id, closed_by),
    foreign key (authority_id, rolled_by) references accounts (authority_id, id),
    constraint rolled_by_somebody_else check (rolled_by <> closed_by)
);
comment on table draw_rolls is 'The dice of each draw, once and for all, rolled by somebody other than who closed the frame.';
select protect_by_authority('draw_rolls');
select protect_append_only('draw_rolls');

create table draw_tickets (
    authority_id int    not null references authorities,
    draw_id      bigint not null,
    position     int    not null check (position >= 1),
    case_id      text   not null,
    child_id     bigint not null,
    ticket       text   not null check (ticket ~ '^[0-9a-f]{64}$'),
    replaces     int,
    reason       text   check (reason in ('case-closed', 'moved-away', 'worker-absent', 'nobody-independent',
                                          'harm-to-the-child')),
    taken_at     timestamptz not null,
    taken_by     bigint not null,
    primary key (authority_id, draw_id, position),
    unique (authority_id, draw_id, case_id),
    unique (authority_id, draw_id, replaces),
    foreign key (authority_id, draw_id) references draw_rolls (authority_id, draw_id),
    foreign key (authority_id, draw_id, case_id) references draw_frames (authority_id, draw_id, case_id),
    foreign key (authority_id, draw_id, replaces) references draw_tickets (authority_id, draw_id, position),
    foreign key (authority_id, child_id) references children (authority_id, id),
    foreign key (authority_id, taken_by) references accounts (authority_id, id),
    check (replaces < position),
    check ((replaces is null) = (reason is null))
);
comment on table draw_tickets is 'The cases taken, lowest ticket first: those drawn, then replacements, each with what it replaces and why.';
create index on draw_tickets (authority_id, child_id);
select protect_by_authority('draw_tickets');
select protect_append_only('draw_tickets');

create table draw_reveals (
    authority_id int    not null references authorities,
    draw_id      bigint not null,
    revealed_at  timestamptz not null,
    revealed_by  bigint not null,
    primary key (authority_id, draw_id),
    foreign key (authority_id, draw_id) references draw_rolls (authority_id, draw_id),
    foreign key (authority_id, revealed_by) references accounts (authority_id, id)
);
comment on table draw_reveals is 'Draws whose secret, dice and frame are open, from then on.';
select protect_by_authority('draw_reveals');
select protect_append_only('draw_reveals');
