-- Practice standards: what good practice does, in versions that are never overwritten.

create table practice_standards (
    authority_id int    not null references authorities,
    number       int    not null check (number >= 1),
    shipped_code text   check (shipped_code <> ''),
    made_at      timestamptz not null,
    made_by      bigint not null,
    primary key (authority_id, number),
    unique (authority_id, shipped_code),
    foreign key (authority_id, made_by) references accounts (authority_id, id)
);
comment on table practice_standards is 'The practice standards of an authority; what they say is in practice_standard_versions.';
comment on column practice_standards.number is 'Counted from 1 in each authority, as people say it: PS-1.';
comment on column practice_standards.shipped_code is 'The standard of the shipped list it was adopted from, and which it stands for from then on; null for one written here.';
select protect_by_authority('practice_standards');
select protect_append_only('practice_standards');

create table practice_standard_versions (
    authority_id  int    not null references authorities,
    id            bigint not null generated always as identity,
    number        int    not null,
    version       int    not null check (version >= 1),
    title         text   not null check (title <> ''),
    practice      text   not null check (practice <> ''),
    source        text   not null check (source <> ''),
    valid_from_on date   not null,
    why           text   not null check (why <> ''),
    written_at    timestamptz not null,
    written_by    bigint not null,
    primary key (authority_id, id),
    unique (authority_id, number, version),
    foreign key (authority_id, number) references practice_standards (authority_id, number),
    foreign key (authority_id, written_by) references accounts (authority_id, id)
);
comment on table practice_standard_versions is 'Every version of a practice standard; a later one never begins before an earlier one.';
comment on column practice_standard_versions.practice is 'What good practice does.';
comment on column practice_standard_versions.source is 'What it rests on: a statute, statutory guidance, or the authority''s own decision.';
comment on column practice_standard_versions.why is 'Why this version was written.';
select protect_by_authority('practice_standard_versions');
select protect_append_only('practice_standard_versions');

create table practice_standard_retirements (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    number       int    not null,
    version      int    not null,
    retired_on   date   not null,
    reason       text   not null check (reason <> ''),
    retired_at   timestamptz not null,
    retired_by   bigint not null,
    primary key (authority_id, id),
    unique (authority_id, number, version),
    foreign key (authority_id, number, version) references practice_standard_versions (authority_id, number, version),
    foreign key (authority_id, retired_by) references accounts (authority_id, id)
);
comment on table practice_standard_retirements is 'From which day a practice standard no longer holds, and why. A version written later brings it back.';
comment on column practice_standard_retirements.version is 'The newest version at the time; versions after it are in force from their own first day.';
select protect_by_authority('practice_standard_retirements');
select protect_append_only('practice_standard_retirements');
