-- Safety alerts: "this child may be unsafe now".

create table safety_alerts (
    authority_id    int         not null references authorities,
    id              bigint      not null generated always as identity,
    child_id        bigint      not null,
    source_kind     text        not null check (source_kind in ('evaluation', 'child')),
    source_id       bigint,
    worry           text        not null check (worry <> ''),
    raised_at       timestamptz not null,
    author_account  bigint      not null,
    author_worker   bigint,
    status          text        not null check (status in ('raised', 'acknowledged', 'decided', 'resolved')),
    status_since_at timestamptz not null,
    reached_at      timestamptz,
    version         int         not null default 0,
    primary key (authority_id, id),
    foreign key (authority_id, author_account) references accounts (authority_id, id),
    foreign key (authority_id, author_worker) references workers (authority_id, id),
    check ((source_kind = 'child') = (source_id is null))
);
comment on table safety_alerts is 'Safety alerts as they stand; how they came to stand so is in safety_alert_events.';
comment on column safety_alerts.reached_at is 'When somebody was first spoken to; null while nobody has been reached.';
create index on safety_alerts (authority_id, child_id);
create index on safety_alerts (authority_id, raised_at, id) where status <> 'resolved';
select protect_by_authority('safety_alerts');

create table safety_alert_events (
    authority_id int         not null references authorities,
    id           bigint      not null generated always as identity,
    alert_id     bigint      not null,
    kind         text        not null check (kind in ('raise', 'speak', 'acknowledge', 'decide', 'resolve')),
    at           timestamptz not null,
    account_id   bigint      not null,
    worker_id    bigint,
    words        text        not null default '',
    spoken_to    text,
    spoken_at    timestamptz,
    status       text        not null,
    primary key (authority_id, id),
    foreign key (authority_id, alert_id) references safety_alerts (authority_id, id),
    foreign key (authority_id, account_id) references accounts (authority_id, id),
    foreign key (authority_id, worker_id) references workers (authority_id, id),
    check ((kind = 'speak') = (spoken_to is not null and spoken_at is not null))
);
comment on table safety_alert_events is 'Everything that happened to a safety alert: who, when, what was said or decided.';
create index on safety_alert_events (authority_id, alert_id, id);
select protect_by_authority('safety_alert_events');
select protect_append_only('safety_alert_events');

create table safety_alert_told (
    authority_id int         not null references authorities,
    alert_id     bigint      not null,
    worker_id    bigint      not null,
    level        text        not null check (level in ('team-manager', 'service-manager', 'head-of-service')),
    by_mail      boolean     not null,
    primary key (authority_id, alert_id, worker_id),
    foreign key (authority_id, alert_id) references safety_alerts (authority_id, id),
    foreign key (authority_id, worker_id) references workers (authority_id, id)
);
comment on table safety_alert_told is 'Who stood on the telephone list when the alert was raised, and whether a mail could go to them.';
create index on safety_alert_told (authority_id, worker_id);
select protect_by_authority('safety_alert_told');

create table safety_alert_follow_ups (
    authority_id int    not null references authorities,
    event_id     bigint not null,
    kind         text   not null check (kind in ('trail', 'mail')),
    attempts     int    not null default 0,
    primary key (authority_id, event_id, kind),
    foreign key (authority_id, event_id) references safety_alert_events (authority_id, id)
);
comment on table safety_alert_follow_ups is 'What must still follow an event: its entry on the trail, its mails. The event never waits for them; a job tries again.';
select protect_by_authority('safety_alert_follow_ups');
