-- The overview counts events by month; the day in London is worked out once, when an event is added, and not at every reading.
alter table action_events
    add column happened_on date not null generated always as ((at at time zone 'Europe/London')::date) stored;
comment on column action_events.happened_on is 'The day of the event in London.';
drop index action_events_authority_id_kind_at_idx;
create index on action_events (authority_id, kind, happened_on) include (action_id);
