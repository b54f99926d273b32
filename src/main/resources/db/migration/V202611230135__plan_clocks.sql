-- The statutory clocks of the plan: what the authority confirmed of their rules, and what was done in time or late.

create table clock_confirmations (
    authority_id  int    not null references authorities,
    id            bigint not null generated always as identity,
    code          text   not null check (code <> ''),
    valid_from_on date   not null,
    decision      text   not null check (decision in ('holds', 'other-number', 'does-not-hold')),
    working_days  int    not null check (working_days between 1 and 500),
    text_read     text   not null check (text_read <> ''),
    confirmed_at  timestamptz not null,
    confirmed_by  bigint not null,
    primary key (authority_id, id),
    foreign key (authority_id, confirmed_by) references accounts (authority_id, id)
);
comment on table clock_confirmations is 'What the authority decided about a rule that comes with Plumbline. The newest row of a rule counts.';
comment on column clock_confirmations.code is 'The rule, as plan-clocks.csv names it; valid_from_on tells its versions apart.';
comment on column clock_confirmations.text_read is 'Which text the person read before deciding.';
create index on clock_confirmations (authority_id, code, valid_from_on, id desc);
select protect_by_authority('clock_confirmations');
select protect_append_only('clock_confirmations');
