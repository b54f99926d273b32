-- Mail that goes out after the change it speaks of is committed.

create table outbox_mails (
    authority_id    int         not null references authorities,
    id              bigint      not null generated always as identity,
    to_address      text        not null check (to_address like '%_@_%'),
    subject         text        not null check (subject <> ''),
    body            text        not null check (body <> ''),
    about_kind      text        not null,
    about_id        text        not null,
    queued_at       timestamptz not null,
    state           text        not null default 'queued' check (state in ('queued', 'sent', 'given-up')),
    attempts        int         not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    last_problem    text,
    primary key (authority_id, id),
    check ((state = 'sent') = (sent_at is not null))
);
comment on table outbox_mails is 'Mails, waiting, sent or given up. They hold references and links, never what was written about a child.';
create index on outbox_mails (authority_id, next_attempt_at) where state = 'queued';
select protect_by_authority('outbox_mails');
