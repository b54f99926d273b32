-- A merging of two spellings can be undone: each standing remembers under which spelling the extract named the worker.

alter table standings add column named_worker_id bigint;
alter table standings add foreign key (authority_id, named_worker_id) references workers (authority_id, id);
comment on column standings.named_worker_id is
    'The spelling under which an extract named the worker; worker_id is the worker it stands for. Null while they are one.';
