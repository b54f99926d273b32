-- Snapshots of reports, compared with the live data.

create table report_comparisons (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    report_id    bigint not null,
    snapshot     int    not null check (snapshot >= 1),
    since        jsonb  not null,
    compared_at  timestamptz not null,
    compared_by  bigint not null,
    primary key (authority_id, id),
    foreign key (authority_id, report_id) references reports (authority_id, id),
    foreign key (authority_id, compared_by) references accounts (authority_id, id)
);
comment on table report_comparisons is 'What the live data said when the figures of a snapshot were taken again to compare them. The newest of a snapshot counts; the snapshot stays as it was.';
comment on column report_comparisons.since is 'The figures that were different, by name and title, and whether they were corrected.';
create index on report_comparisons (authority_id, report_id, snapshot, id desc);
select protect_by_authority('report_comparisons');
select protect_append_only('report_comparisons');
