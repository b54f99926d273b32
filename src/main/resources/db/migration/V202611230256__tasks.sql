-- Tasks: actions that concern no single child, because a plan action or a decision of a board asks for them.

alter table actions alter column child_id drop not null;
alter table actions add column source_reference text;
alter table actions drop constraint actions_source_kind_check;
alter table actions add constraint actions_source_kind_check
      check (source_kind in ('evaluation', 'child', 'safety-alert', 'plan-action', 'board-decision'));
alter table actions add constraint actions_task_or_child_check
      check ((source_kind in ('plan-action', 'board-decision')) = (child_id is null)
             and (child_id is null) = (source_reference is not null));
comment on column actions.child_id is 'Whom the action is for; null for a task, which concerns no single child.';
comment on column actions.source_reference is 'What people call the source of a task, given once and for ever: PA-3.2.';
