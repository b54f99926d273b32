-- Recommendations that a person found to say again what an earlier one said.

create table recommendation_links (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    later_id     bigint not null,
    earlier_id   bigint not null,
    why          text   not null check (why <> ''),
    linked_at    timestamptz not null,
    linked_by    bigint not null,
    removed_at   timestamptz,
    removed_by   bigint,
    primary key (authority_id, id),
    foreign key (authority_id, later_id) references recommendations (authority_id, id),
    foreign key (authority_id, earlier_id) references recommendations (authority_id, id),
    foreign key (authority_id, linked_by) references accounts (authority_id, id),
    foreign key (authority_id, removed_by) references accounts (authority_id, id),
    check (later_id <> earlier_id),
    check ((removed_at is null) = (removed_by is null))
);
comment on table recommendation_links is 'One row for each time a person linked two recommendations as the same thing said again. Linked ones, directly or through others, recur.';
create unique index on recommendation_links (authority_id, later_id, earlier_id) where removed_at is null;
create index on recommendation_links (authority_id, earlier_id) where removed_at is null;
select protect_by_authority('recommendation_links');
