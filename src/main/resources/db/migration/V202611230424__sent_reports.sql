-- Inspection reports between being sent and being read by a job. Their content waits in the database, so that any node can read it.

create table sent_reports (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    sha256       bytea  not null check (length(sha256) = 32),
    file_name    text   not null check (file_name <> ''),
    content      bytea  check (length(content) between 1 and 33554432),
    sent_at      timestamptz not null,
    sent_by      bigint not null,
    state        text   not null check (state in ('to-read', 'read', 'refused', 'failed')),
    percent      int    not null default 0 check (percent between 0 and 100),
    reason       text   check (reason <> ''),
    draft_id     bigint,
    primary key (authority_id, id),
    foreign key (authority_id, sent_by) references accounts (authority_id, id),
    foreign key (authority_id, draft_id) references inspection_drafts (authority_id, id) on delete cascade,
    check ((state = 'to-read') = (content is not null)),
    check ((state = 'read') = (draft_id is not null)),
    check ((state in ('refused', 'failed')) = (reason is not null))
);
comment on table sent_reports is 'Inspection reports as people sent them: waiting to be read, read, or not to be read and why.';
comment on column sent_reports.content is 'Gone as soon as it was read or refused; that of a report that was read stands in inspection_files.';
alter table sent_reports alter column content set storage external;
create unique index on sent_reports (authority_id, sha256) where state = 'to-read';
create index on sent_reports (authority_id, state);
create index on sent_reports (authority_id, draft_id);
select protect_by_authority('sent_reports');
