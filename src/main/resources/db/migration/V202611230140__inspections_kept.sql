-- Inspection reports: the files, what is being made of them, and what a person confirmed, in revisions.

create table inspection_files (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    sha256       bytea  not null check (length(sha256) = 32),
    file_name    text   not null check (file_name <> ''),
    content      bytea  not null check (length(content) between 1 and 33554432),
    sent_at      timestamptz not null,
    sent_by      bigint not null,
    primary key (authority_id, id),
    unique (authority_id, sha256),
    foreign key (authority_id, sent_by) references accounts (authority_id, id)
);
comment on table inspection_files is 'Reports as they were sent, byte for byte. One is removed only with a draft that nobody confirmed.';
alter table inspection_files alter column content set storage external;
select protect_by_authority('inspection_files');

alter table inspections drop constraint inspections_kind_check;
alter table inspections add constraint inspections_kind_check
    check (kind in ('sif', 'ilacs', 'ilacs-standard', 'ilacs-short', 'focused-visit', 'monitoring-visit',
                    'protection-of-children', 'other'));
alter table inspections drop column file_name;
alter table inspections add column file_id bigint;
alter table inspections add column received_on date;
alter table inspections add constraint inspections_file_id_fkey
    foreign key (authority_id, file_id) references inspection_files (authority_id, id);
comment on column inspections.received_on is 'When the authority received the report: the day from which its clocks run. Null where nobody recorded it.';
comment on column inspections.version is 'The newest revision; the other columns say what it says.';

create table inspection_revisions (
    authority_id   int    not null references authorities,
    inspection_id  bigint not null,
    revision       int    not null check (revision >= 1),
    authority_name text   not null,
    kind           text   not null,
    title          text   not null check (title <> ''),
    inspected_from date,
    inspected_to   date,
    published_on   date,
    received_on    date,
    why            text   not null,
    confirmed_at   timestamptz not null,
    confirmed_by   bigint not null,
    primary key (authority_id, inspection_id, revision),
    foreign key (authority_id, inspection_id) references inspections (authority_id, id),
    foreign key (authority_id, confirmed_by) references accounts (authority_id, id)
);
comment on table inspection_revisions is 'An inspection as a person confirmed it, and each correction after that.';
comment on column inspection_revisions.authority_name is 'The authority as the report names it.';
comment on column inspection_revisions.why is 'Why it was corrected; empty for the first.';
select protect_by_authority('inspection_revisions');
select protect_append_only('inspection_revisions');

create table inspection_judgements (
    authority_id  int     not null references authorities,
    inspection_id bigint  not null,
    revision      int     not null,
    previous      boolean not null,
    position      int     not null check (position >= 1),
    body          text    not null check (body in ('authority', 'safeguarding-board')),
    area          text    not null check (area in ('overall', 'help-and-protection', 'in-care', 'adoption', 'care-leavers',
                                                   'leaders', 'practice', 'fostering')),
    heading       text    not null,
    grade         text    not null check (grade in ('outstanding', 'good', 'requires-improvement', 'inadequate',
                                                    'adequate', 'satisfactory')),
    primary key (authority_id, inspection_id, revision, previous, position),
    foreign key (authority_id, inspection_id, revision)
        references inspection_revisions (authority_id, inspection_id, revision)
);
comment on table inspection_judgements is 'Judgements in the order of the report: of this inspection, or of earlier ones that it lists.';
comment on column inspection_judgements.heading is 'What is judged, as printed.';
select protect_by_authority('inspection_judgements');
select protect_append_only('inspection_judgements');

create table inspection_paragraphs (
    authority_id  int    not null references authorities,
    inspection_id bigint not null,
    revision      int    not null,
    position      int    not null check (position >= 1),
    number        int    not null check (number >= 1),
    section       text   not null,
    text          text   not null check (text <> ''),
    primary key (authority_id, inspection_id, revision, position),
    foreign key (authority_id, inspection_id, revision)
        references inspection_revisions (authority_id, inspection_id, revision)
);
comment on table inspection_paragraphs is 'The numbered paragraphs of a report, so that a finding can be quoted by its number.';
select protect_by_authority('inspection_paragraphs');
select protect_append_only('inspection_paragraphs');

create table inspection_drafts (
    authority_id  int    not null references authorities,
    id            bigint not null generated always as identity,
    file_id       bigint,
    inspection_id bigint,
    state         text   not null check (state in ('open', 'confirmed')),
    as_read       jsonb,
    doubts        jsonb  not null default '[]',
    content       jsonb  not null,
    version       int    not null default 0,
    begun_at      timestamptz not null,
    begun_by      bigint not null,
    changed_at    timestamptz not null,
    changed_by    bigint not null,
    primary key (authority_id, id),
    foreign key (authority_id, file_id) references inspection_files (authority_id, id),
    foreign key (authority_id, inspection_id) references inspections (authority_id, id),
    foreign key (authority_id, begun_by) references accounts (authority_id, id),
    foreign key (authority_id, changed_by) references accounts (authority_id, id)
);
comment on table inspection_drafts is 'What is being made of a report before a person confirms it: read from a file or entered by hand.';
comment on column inspection_drafts.inspection_id is 'The inspection it has become.';
comment on column inspection_drafts.as_read is 'What was read of the file, never changed; content is what people make of it. Null where it is entered by hand.';
create index on inspection_drafts (authority_id, state);
create index on inspection_drafts (authority_id, file_id);
select protect_by_authority('inspection_drafts');

create table clock_marks (
    authority_id  int    not null references authorities,
    id            bigint not null generated always as identity,
    inspection_id bigint not null,
    code          text   not null check (code <> ''),
    done_on       date   not null,
    words         text   not null check (words <> ''),
    marked_at     timestamptz not null,
    marked_by     bigint not null,
    primary key (authority_id, id),
    foreign key (authority_id, inspection_id) references inspections (authority_id, id),
    foreign key (authority_id, marked_by) references accounts (authority_id, id)
);
comment on table clock_marks is 'That what a clock of the plan asks for was done after an inspection. The newest row of a clock counts.';
comment on column clock_marks.code is 'The rule, as plan-clocks.csv names it.';
create index on clock_marks (authority_id, inspection_id, code, id desc);
select protect_by_authority('clock_marks');
select protect_append_only('clock_marks');
