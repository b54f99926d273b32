-- Workbooks between being sent and being taken in. Their content waits in the database, so that any node can read it.

create table uploads (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    file_names   text[] not null check (cardinality(file_names) >= 1),
    uploaded_at  timestamptz not null,
    uploaded_by  text   not null,
    as_at_on     date,
    set_aside    text[] not null default '{}',
    state        text   not null check (state in ('to-check', 'checked', 'refused', 'to-take', 'taken', 'failed')),
    percent      int    not null default 0 check (percent between 0 and 100),
    report       jsonb,
    reasons      text[] not null default '{}',
    extract_id   bigint,
    primary key (authority_id, id),
    foreign key (authority_id, extract_id) references extracts (authority_id, id)
);
comment on table uploads is 'Workbooks sent by people: being checked, waiting for a decision, being taken in.';
comment on column uploads.report is 'What the check found, as import-report.schema.json says.';
create index on uploads (authority_id, state);
select protect_by_authority('uploads');

create table upload_parts (
    authority_id int    not null references authorities,
    upload_id    bigint not null,
    file_number  int    not null check (file_number >= 1),
    part_number  int    not null check (part_number >= 1),
    content      bytea  not null check (length(content) <= 1048576),
    primary key (authority_id, upload_id, file_number, part_number),
    foreign key (authority_id, upload_id) references uploads (authority_id, id) on delete cascade
);
comment on table upload_parts is 'The content of an upload in pieces of at most a megabyte. Gone as soon as it is taken in, discarded, or a week old.';
select protect_by_authority('upload_parts');
