-- Plans that went out as workbooks, and workbooks that came back.

create table plan_workbooks (
    authority_id int         not null references authorities,
    id           bigint      not null generated always as identity,
    plan_id      bigint      not null,
    code         text        not null check (code <> ''),
    content      text        not null,
    made_at      timestamptz not null,
    made_by      bigint      not null,
    primary key (authority_id, id),
    unique (authority_id, code),
    foreign key (authority_id, plan_id) references plans (authority_id, id),
    foreign key (authority_id, made_by) references accounts (authority_id, id)
);
comment on table plan_workbooks is 'Workbooks made of plans for those who will not sign in.';
comment on column plan_workbooks.code is 'Random, and printed in the workbook: by it a workbook that comes back is known.';
comment on column plan_workbooks.content is 'What the workbook said when it was made, as JSON: what differs in one that comes back was typed there.';
select protect_by_authority('plan_workbooks');
select protect_append_only('plan_workbooks');

create table plan_returns (
    authority_id int         not null references authorities,
    id           bigint      not null generated always as identity,
    workbook_id  bigint      not null,
    name         text        not null check (name <> ''),
    content      text        not null,
    sent_at      timestamptz not null,
    sent_by      bigint      not null,
    settled_at   timestamptz,
    primary key (authority_id, id),
    foreign key (authority_id, workbook_id) references plan_workbooks (authority_id, id),
    foreign key (authority_id, sent_by) references accounts (authority_id, id)
);
comment on table plan_returns is 'Workbooks of plans that came back, as they were read.';
comment on column plan_returns.settled_at is 'When somebody took over what they chose of it; from then on it is history.';
create index on plan_returns (authority_id, workbook_id);
select protect_by_authority('plan_returns');
