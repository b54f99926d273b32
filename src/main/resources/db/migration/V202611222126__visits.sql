-- When people last looked at My work, so that it can say what changed since.

create table visits (
    authority_id int         not null references authorities,
    account_id   bigint      not null,
    last_at      timestamptz not null,
    before_at    timestamptz not null,
    primary key (authority_id, account_id),
    foreign key (authority_id, account_id) references accounts (authority_id, id) on delete cascade
);
comment on table visits is 'When each person last looked at My work, and when the visit before that was.';
select protect_by_authority('visits');
