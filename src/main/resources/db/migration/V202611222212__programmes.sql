-- Programmes: planned sets of evaluations over a cohort, with their draws and allocations.

create table programmes (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    name         text   not null check (name <> ''),
    kind         text   not null check (kind in ('routine', 'thematic', 'dip-sample', 'spot-check', 're-audit', 'closure')),
    cohort       text   not null check (cohort in ('contacts-and-referrals-open', 'children-in-need', 'child-protection',
                                                   'in-care', 'placed-at-home', 'care-leavers')),
    wanted       int    not null check (wanted between 1 and 500),
    starts_on    date   not null,
    due_on       date   not null,
    created_at   timestamptz not null,
    created_by   bigint not null,
    primary key (authority_id, id),
    foreign key (authority_id, created_by) references accounts (authority_id, id),
    check (due_on >= starts_on)
);
comment on table programmes is 'Planned sets of evaluations: of what kind, over which cohort, how many children, by when.';
create index on programmes (authority_id, due_on desc, id desc);
select protect_by_authority('programmes');
select protect_append_only('programmes');

alter table evaluations add foreign key (authority_id, programme_id) references programmes (authority_id, id);

create table programme_auditors (
    authority_id int    not null references authorities,
    programme_id bigint not null,
    worker_id    bigint not null,
    capacity     int    not null check (capacity between 1 and 100),
    primary key (authority_id, programme_id, worker_id),
    foreign key (authority_id, programme_id) references programmes (authority_id, id),
    foreign key (authority_id, worker_id) references workers (authority_id, id)
);
comment on table programme_auditors is 'Who evaluates in a programme, and how many children each at most.';
select protect_by_authority('programme_auditors');
select protect_append_only('programme_auditors');

create table programme_draws (
    authority_id int    not null references authorities,
    draw_id      bigint not null,
    programme_id bigint not null,
    primary key (authority_id, draw_id),
    foreign key (authority_id, draw_id) references draws (authority_id, id),
    foreign key (authority_id, programme_id) references programmes (authority_id, id)
);
comment on table programme_draws is 'The draws made for a programme; a further one leaves the earlier as they are.';
create index on programme_draws (authority_id, programme_id);
select protect_by_authority('programme_draws');
select protect_append_only('programme_draws');

create table programme_allocations (
    authority_id  int    not null references authorities,
    evaluation_id bigint not null,
    draw_id       bigint not null,
    position      int    not null,
    primary key (authority_id, evaluation_id),
    foreign key (authority_id, evaluation_id) references evaluations (authority_id, id),
    foreign key (authority_id, draw_id, position) references draw_tickets (authority_id, draw_id, position),
    foreign key (authority_id, draw_id) references programme_draws (authority_id, draw_id)
);
comment on table programme_allocations is 'Which evaluation came of which case drawn. A case whose evaluation was withdrawn may get another.';
create index on programme_allocations (authority_id, draw_id, position);
select protect_by_authority('programme_allocations');
select protect_append_only('programme_allocations');
