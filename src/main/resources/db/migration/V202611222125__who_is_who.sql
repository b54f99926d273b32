-- What the pages of the structure need beyond the structure itself.

alter table workers add column telephone text check (telephone <> '');
comment on column workers.telephone is 'The number to call about a child who may be unsafe; entered by a person.';

create table spellings_apart (
    authority_id  int         not null references authorities,
    worker_id     bigint      not null,
    other_id      bigint      not null,
    decided_at    timestamptz not null,
    primary key (authority_id, worker_id, other_id),
    foreign key (authority_id, worker_id) references workers (authority_id, id),
    foreign key (authority_id, other_id) references workers (authority_id, id),
    check (worker_id < other_id)
);
comment on table spellings_apart is 'Two alike names that a person decided are two people, so that they are not offered for merging again.';
select protect_by_authority('spellings_apart');
