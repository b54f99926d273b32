-- What inspections, reviews and the service itself said must improve.

create table inspections (
    authority_id   int         not null references authorities,
    id             bigint      not null generated always as identity,
    kind           text        not null check (kind in ('sif', 'ilacs-standard', 'ilacs-short', 'focused-visit',
                                                        'monitoring-visit', 'protection-of-children', 'other')),
    title          text        not null check (title <> ''),
    inspected_from date,
    inspected_to   date,
    published_on   date,
    file_name      text,
    recorded_at    timestamptz not null,
    recorded_by    bigint      not null,
    version        int         not null default 0,
    primary key (authority_id, id),
    foreign key (authority_id, recorded_by) references accounts (authority_id, id),
    check (inspected_to >= inspected_from)
);
comment on table inspections is 'Inspections and visits by Ofsted, as a person confirmed them from the published report.';
comment on column inspections.kind is 'The framework of the inspection: the single inspection of 2013 to 2017 (sif), the inspections and visits of local authority children''s services since 2018, or another.';
create index on inspections (authority_id, published_on desc, id desc);
select protect_by_authority('inspections');

create table recommendations (
    authority_id  int         not null references authorities,
    id            bigint      not null generated always as identity,
    source        text        not null check (source in ('inspection', 'visit', 'commissioner', 'peer-review',
                                                         'internal-audit',
                                                         'local-child-safeguarding-practice-review', 'rapid-review',
                                                         'serious-case-review', 'complaints', 'thematic-review',
                                                         'own-discovery')),
    title         text        not null check (title <> ''),
    made_on       date,
    inspection_id bigint,
    body          text        not null default 'authority' check (body in ('authority', 'safeguarding-board')),
    number        int         check (number >= 1),
    text          text        not null check (text <> ''),
    immediate     boolean     not null default false,
    recorded_at   timestamptz not null,
    recorded_by   bigint      not null,
    withdrawn_at  timestamptz,
    primary key (authority_id, id),
    foreign key (authority_id, inspection_id) references inspections (authority_id, id),
    foreign key (authority_id, recorded_by) references accounts (authority_id, id),
    check ((source in ('inspection', 'visit')) = (inspection_id is not null))
);
comment on table recommendations is 'One row for each thing that must improve, in the words of whoever said so. Words are never changed: a mistake is withdrawn and written anew.';
comment on column recommendations.title is 'What the source is called; for an inspection, its title.';
comment on column recommendations.body is 'Whom it is addressed to: the authority, or the safeguarding board that was reviewed beside it.';
comment on column recommendations.number is 'As the source numbers it; null where it does not.';
create index on recommendations (authority_id, inspection_id);
create index on recommendations (authority_id, made_on desc);
select protect_by_authority('recommendations');
