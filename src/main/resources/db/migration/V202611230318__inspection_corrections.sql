-- Corrections of inspections that are kept: prepared as drafts, kept as revisions, each difference written down.

alter table inspection_drafts add column corrects_id bigint;
alter table inspection_drafts add column corrects_revision int;
alter table inspection_drafts add constraint inspection_drafts_corrects_id_fkey
    foreign key (authority_id, corrects_id) references inspections (authority_id, id);
alter table inspection_drafts add constraint inspection_drafts_corrects_check
    check ((corrects_id is null) = (corrects_revision is null));
create unique index on inspection_drafts (authority_id, corrects_id) where state = 'open' and corrects_id is not null;
comment on column inspection_drafts.corrects_id is 'The inspection that it corrects; null for a new one.';
comment on column inspection_drafts.corrects_revision is 'The revision from which the correction began.';

create table inspection_changes (
    authority_id      int    not null references authorities,
    inspection_id     bigint not null,
    revision          int    not null check (revision >= 2),
    position          int    not null check (position >= 1),
    what              text   not null check (what <> ''),
    recommendation_id bigint,
    was               text   not null,
    now_is            text   not null,
    check (was <> now_is),
    primary key (authority_id, inspection_id, revision, position),
    foreign key (authority_id, inspection_id, revision)
        references inspection_revisions (authority_id, inspection_id, revision),
    foreign key (authority_id, recommendation_id) references recommendations (authority_id, id)
);
comment on table inspection_changes is 'What a correction of an inspection changed, in words: what was, and what is. Empty where there was, or is, nothing.';
create index on inspection_changes (authority_id, recommendation_id);
select protect_by_authority('inspection_changes');
select protect_append_only('inspection_changes');

comment on table recommendations is 'One row for each thing that must improve, in the words of whoever said so. Words of an inspection change only with a correction of it, which keeps what was; any other mistake is withdrawn and written anew.';
