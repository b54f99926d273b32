-- Reports as people compose them: words and arrangement in versions, figures in snapshots, frozen versions with their sign-offs.

create table report_templates (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    code         text   not null check (code <> ''),
    name         text   not null check (name <> ''),
    definition   text   not null,
    made_at      timestamptz not null,
    made_by      bigint not null,
    primary key (authority_id, id),
    unique (authority_id, code),
    foreign key (authority_id, made_by) references accounts (authority_id, id)
);
comment on table report_templates is 'Kinds of report that an authority made for itself, beside those that come with the product.';
comment on column report_templates.definition is 'The template as JSON, as the shipped ones are written.';
select protect_by_authority('report_templates');
select protect_append_only('report_templates');

create table reports (
    authority_id  int    not null references authorities,
    id            bigint not null generated always as identity,
    template      text   not null,
    template_name text   not null,
    body          text   not null check (body <> ''),
    made_at       timestamptz not null,
    made_by       bigint not null,
    primary key (authority_id, id),
    foreign key (authority_id, made_by) references accounts (authority_id, id)
);
comment on table reports is 'Reports to committees, boards and inspectors; what they say is in the tables beside it.';
comment on column reports.template is 'The template it began with, as JSON: what it is called later changes nothing here.';
comment on column reports.body is 'Whom it is for, by the code of the template: what the same body saw before is known by it.';
select protect_by_authority('reports');
select protect_append_only('reports');

create table report_details (
    authority_id    int    not null references authorities,
    id              bigint not null generated always as identity,
    report_id       bigint not null,
    version         int    not null check (version >= 1),
    title           text   not null check (title <> ''),
    meeting_on      date   not null,
    author          text   not null,
    contact_officer text   not null,
    contact_email   text   not null,
    cabinet_member  text   not null,
    written_at      timestamptz not null,
    written_by      bigint not null,
    primary key (authority_id, id),
    unique (authority_id, report_id, version),
    foreign key (authority_id, report_id) references reports (authority_id, id),
    foreign key (authority_id, written_by) references accounts (authority_id, id)
);
comment on table report_details is 'What stands at the head of a report; the highest version counts.';
select protect_by_authority('report_details');
select protect_append_only('report_details');

create table report_outlines (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    report_id    bigint not null,
    version      int    not null check (version >= 1),
    outline      jsonb  not null,
    written_at   timestamptz not null,
    written_by   bigint not null,
    primary key (authority_id, id),
    unique (authority_id, report_id, version),
    foreign key (authority_id, report_id) references reports (authority_id, id),
    foreign key (authority_id, written_by) references accounts (authority_id, id)
);
comment on table report_outlines is 'How a report is arranged: sections, appendices, background papers, figures; the highest version counts.';
select protect_by_authority('report_outlines');
select protect_append_only('report_outlines');

create table report_texts (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    report_id    bigint not null,
    section      text   not null check (section <> ''),
    version      int    not null check (version >= 1),
    words        text   not null,
    written_at   timestamptz not null,
    written_by   bigint not null,
    primary key (authority_id, id),
    unique (authority_id, report_id, section, version),
    foreign key (authority_id, report_id) references reports (authority_id, id),
    foreign key (authority_id, written_by) references accounts (authority_id, id)
);
comment on table report_texts is 'What was written in each section of a report; the highest version counts.';
select protect_by_authority('report_texts');
select protect_append_only('report_texts');

create table report_figures (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    report_id    bigint not null,
    snapshot     int    not null check (snapshot >= 1),
    name         text   not null,
    query        text   not null,
    months       int    not null,
    changes      boolean not null,
    as_at_on     date   not null,
    figure       jsonb  not null,
    taken_at     timestamptz not null,
    taken_by     bigint not null,
    primary key (authority_id, id),
    unique (authority_id, report_id, snapshot, name),
    foreign key (authority_id, report_id) references reports (authority_id, id),
    foreign key (authority_id, taken_by) references accounts (authority_id, id)
);
comment on table report_figures is 'The figures of a report, frozen snapshot by snapshot. A later snapshot changes no earlier one.';
comment on column report_figures.changes is 'Whether it says what changed since the version that the same body saw last.';
select protect_by_authority('report_figures');
select protect_append_only('report_figures');

create table report_versions (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    report_id    bigint not null,
    number       int    not null check (number >= 1),
    content      jsonb  not null,
    documents    jsonb  not null,
    released     jsonb  not null,
    note         text   not null,
    frozen_at    timestamptz not null,
    frozen_by    bigint not null,
    primary key (authority_id, id),
    unique (authority_id, report_id, number),
    foreign key (authority_id, report_id) references reports (authority_id, id),
    foreign key (authority_id, frozen_by) references accounts (authority_id, id)
);
comment on table report_versions is 'Reports frozen whole under a number, to be signed off and sent.';
comment on column report_versions.content is 'Head, arrangement and words, for comparing versions.';
comment on column report_versions.documents is 'The document in each view, as it is written to files.';
comment on column report_versions.released is 'The tables of the public document with the numbers it prints.';
select protect_by_authority('report_versions');
select protect_append_only('report_versions');

create table report_sign_offs (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    report_id    bigint not null,
    number       int    not null,
    capacity     text   not null check (capacity <> ''),
    person       text   not null check (person <> ''),
    signed_on    date   not null,
    recorded_at  timestamptz not null,
    recorded_by  bigint not null,
    primary key (authority_id, id),
    unique (authority_id, report_id, number, capacity),
    foreign key (authority_id, report_id, number) references report_versions (authority_id, report_id, number),
    foreign key (authority_id, recorded_by) references accounts (authority_id, id)
);
comment on table report_sign_offs is 'Who signed which version of a report off, in which capacity and when. A new version is signed anew.';
select protect_by_authority('report_sign_offs');
select protect_append_only('report_sign_offs');

create table report_issues (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    report_id    bigint not null,
    number       int    not null,
    published    boolean not null,
    issued_at    timestamptz not null,
    issued_by    bigint not null,
    primary key (authority_id, id),
    unique (authority_id, report_id, number),
    foreign key (authority_id, report_id, number) references report_versions (authority_id, report_id, number),
    foreign key (authority_id, issued_by) references accounts (authority_id, id)
);
comment on table report_issues is 'Which versions of reports went to their body, and whether the public document came out: its tables then count as released.';
select protect_by_authority('report_issues');
select protect_append_only('report_issues');

create table report_small_number_rules (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    rule         text   not null check (rule in ('suppress-1-to-5', 'suppress-1-to-7-round-to-5')),
    chosen_at    timestamptz not null,
    chosen_by    bigint not null,
    primary key (authority_id, id),
    foreign key (authority_id, chosen_by) references accounts (authority_id, id)
);
comment on table report_small_number_rules is 'How small numbers are treated in public documents; the newest row counts, and none means 1 to 5 are withheld.';
select protect_by_authority('report_small_number_rules');
select protect_append_only('report_small_number_rules');
