-- The improvement plan: phases, themes, actions with two states, what proves them, and frozen versions.

create table plans (
    authority_id int         not null references authorities,
    id           bigint      not null generated always as identity,
    title        text        not null check (title <> ''),
    answers      text        not null default '',
    made_at      timestamptz not null,
    made_by      bigint      not null,
    version      int         not null default 0,
    primary key (authority_id, id),
    foreign key (authority_id, made_by) references accounts (authority_id, id)
);
comment on table plans is 'Improvement plans.';
comment on column plans.answers is 'What the plan answers, in words.';
select protect_by_authority('plans');

create table plan_phases (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    plan_id      bigint not null,
    number       int    not null check (number >= 1),
    title        text   not null check (title <> ''),
    purpose      text   not null default '',
    began_on     date   not null,
    ended_on     date,
    primary key (authority_id, id),
    unique (authority_id, plan_id, number),
    foreign key (authority_id, plan_id) references plans (authority_id, id),
    check (ended_on >= began_on)
);
comment on table plan_phases is 'Phases of plans, in order; one that ended says of each of its actions what became of it.';
select protect_by_authority('plan_phases');

create table plan_themes (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    plan_id      bigint not null,
    number       int    not null check (number >= 1),
    title        text   not null check (title <> ''),
    purpose      text   not null default '',
    primary key (authority_id, id),
    unique (authority_id, plan_id, number),
    foreign key (authority_id, plan_id) references plans (authority_id, id)
);
comment on table plan_themes is 'What several actions of a plan are about; the number is the first part of their references.';
select protect_by_authority('plan_themes');

create table plan_actions (
    authority_id      int         not null references authorities,
    id                bigint      not null generated always as identity,
    plan_id           bigint      not null,
    phase_id          bigint      not null,
    theme_id          bigint      not null,
    number            int         not null check (number >= 1),
    what              text        not null check (what <> ''),
    why               text        not null default '',
    partners          text        not null default '',
    executive_id      bigint,
    executive_name    text        not null default '',
    lead_id           bigint,
    lead_name         text        not null default '',
    start_on          date,
    baseline_due_on   date,
    due_on            date,
    delivery          text        not null check (delivery in ('not-started', 'on-track', 'at-risk', 'off-track',
                                                               'delivered', 'verified')),
    delivery_since_at timestamptz not null,
    impact            text        not null check (impact in ('none-yet', 'early', 'evident', 'embedded')),
    impact_since_at   timestamptz not null,
    turned_back_at    timestamptz,
    agreed_at         timestamptz not null,
    agreed_by         bigint      not null,
    updated_at        timestamptz,
    version           int         not null default 0,
    primary key (authority_id, id),
    unique (authority_id, theme_id, number),
    foreign key (authority_id, plan_id) references plans (authority_id, id),
    foreign key (authority_id, phase_id) references plan_phases (authority_id, id),
    foreign key (authority_id, theme_id) references plan_themes (authority_id, id),
    foreign key (authority_id, executive_id) references workers (authority_id, id),
    foreign key (authority_id, lead_id) references workers (authority_id, id),
    foreign key (authority_id, agreed_by) references accounts (authority_id, id),
    check ((due_on is null) = (baseline_due_on is null)),
    check (impact <> 'embedded' or delivery = 'verified')
);
comment on table plan_actions is 'Plan actions as they stand; how they came to stand so is in plan_events, which is never changed.';
comment on column plan_actions.number is 'The second part of the reference; given once within a theme, through all phases.';
comment on column plan_actions.lead_name is 'The lead as an old plan named them, where nobody of the structure is named.';
comment on column plan_actions.turned_back_at is 'When it was last sent back or reopened: evidence from before no longer proves delivery.';
comment on column plan_actions.updated_at is 'When those who lead it last answered for it.';
create index on plan_actions (authority_id, plan_id, theme_id, number);
create index on plan_actions (authority_id, lead_id);
create index on plan_actions (authority_id, executive_id);
create index on plan_actions (authority_id, phase_id);
select protect_by_authority('plan_actions');

create table plan_action_recommendations (
    authority_id      int    not null references authorities,
    id                bigint not null generated always as identity,
    action_id         bigint not null,
    recommendation_id bigint not null,
    primary key (authority_id, id),
    unique (authority_id, action_id, recommendation_id),
    foreign key (authority_id, action_id) references plan_actions (authority_id, id),
    foreign key (authority_id, recommendation_id) references recommendations (authority_id, id)
);
comment on table plan_action_recommendations is 'Which recommendations a plan action answers.';
create index on plan_action_recommendations (authority_id, recommendation_id);
select protect_by_authority('plan_action_recommendations');

create table plan_milestones (
    authority_id    int         not null references authorities,
    id              bigint      not null generated always as identity,
    action_id       bigint      not null,
    what            text        not null check (what <> ''),
    baseline_due_on date        not null,
    due_on          date        not null,
    done_on         date,
    removed_at      timestamptz,
    primary key (authority_id, id),
    foreign key (authority_id, action_id) references plan_actions (authority_id, id)
);
comment on table plan_milestones is 'Steps on the way to a plan action''s end.';
create index on plan_milestones (authority_id, action_id);
select protect_by_authority('plan_milestones');

create table plan_measures (
    authority_id     int         not null references authorities,
    id               bigint      not null generated always as identity,
    action_id        bigint      not null,
    what             text        not null check (what <> ''),
    unit             text        not null default '',
    baseline         numeric(14, 3),
    baseline_on      date,
    target           numeric(14, 3),
    target_on        date,
    higher_is_better boolean     not null,
    period_months    int         not null check (period_months between 1 and 24),
    source           text        not null default '',
    live_code        text,
    removed_at       timestamptz,
    primary key (authority_id, id),
    foreign key (authority_id, action_id) references plan_actions (authority_id, id)
);
comment on table plan_measures is 'Success measures of plan actions.';
comment on column plan_measures.target is 'Null for a measure told in words; such a one can never show that it held.';
comment on column plan_measures.live_code is 'The live measure it is bound to, by its code; null when somebody reads it by hand.';
create index on plan_measures (authority_id, action_id);
select protect_by_authority('plan_measures');

create table plan_readings (
    authority_id int            not null references authorities,
    id           bigint         not null generated always as identity,
    measure_id   bigint         not null,
    value        numeric(14, 3) not null,
    read_on      date           not null,
    source       text           not null default '',
    snapshot     text,
    added_at     timestamptz    not null,
    added_by     bigint         not null,
    primary key (authority_id, id),
    foreign key (authority_id, measure_id) references plan_measures (authority_id, id),
    foreign key (authority_id, added_by) references accounts (authority_id, id)
);
comment on table plan_readings is 'Success measures as they were read; a corrected reading is added, and the one added last for a day counts.';
comment on column plan_readings.read_on is 'The last day of what was measured.';
comment on column plan_readings.snapshot is 'For a reading of live data: the figures and how they were counted, frozen, as JSON.';
create index on plan_readings (authority_id, measure_id, read_on, id);
select protect_by_authority('plan_readings');
select protect_append_only('plan_readings');

create table plan_evidence (
    authority_id     int         not null references authorities,
    id               bigint      not null generated always as identity,
    action_id        bigint      not null,
    claim            text        not null check (claim in ('delivery', 'impact')),
    kind             text        not null check (kind in ('audit', 're-audit', 'measure', 'observation', 'voice', 'document')),
    bearing          text        not null check (bearing in ('supports', 'mixed', 'against')),
    strength         text        not null check (strength in ('weak', 'fair', 'strong')),
    what             text        not null check (what <> ''),
    place            text        not null default '',
    dated_on         date        not null,
    snapshot         text,
    added_at         timestamptz not null,
    added_by         bigint      not null,
    withdrawn_at     timestamptz,
    withdrawn_by     bigint,
    withdrawn_reason text        not null default '',
    primary key (authority_id, id),
    foreign key (authority_id, action_id) references plan_actions (authority_id, id),
    foreign key (authority_id, added_by) references accounts (authority_id, id),
    foreign key (authority_id, withdrawn_by) references accounts (authority_id, id),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check (withdrawn_at is null or withdrawn_reason <> '')
);
comment on table plan_evidence is 'What shows that a plan action was delivered, or that it has an impact; a mistake is withdrawn, not removed.';
comment on column plan_evidence.place is 'Where it is kept, so that somebody can look at it.';
comment on column plan_evidence.snapshot is 'For evidence from live data: the figures and how they were counted, frozen, as JSON.';
create index on plan_evidence (authority_id, action_id);
select protect_by_authority('plan_evidence');

create table plan_notes (
    authority_id    int         not null references authorities,
    id              bigint      not null generated always as identity,
    action_id       bigint      not null,
    kind            text        not null check (kind in ('barrier', 'risk', 'dependency', 'capability', 'decision')),
    words           text        not null check (words <> ''),
    team_id         bigint,
    rating          text        check (rating in ('low', 'medium', 'high', 'insufficient', 'developing', 'sufficient')),
    other_action_id bigint,
    body            text        not null default '',
    noted_on        date        not null,
    ended_on        date,
    added_at        timestamptz not null,
    added_by        bigint      not null,
    primary key (authority_id, id),
    foreign key (authority_id, action_id) references plan_actions (authority_id, id),
    foreign key (authority_id, team_id) references teams (authority_id, id),
    foreign key (authority_id, other_action_id) references plan_actions (authority_id, id),
    foreign key (authority_id, added_by) references accounts (authority_id, id),
    check (team_id is null or kind in ('barrier', 'capability')),
    check ((rating is not null) = (kind in ('risk', 'capability'))),
    check (rating is null or (kind = 'risk') = (rating in ('low', 'medium', 'high'))),
    check (other_action_id is null or kind = 'dependency'),
    check ((body <> '') = (kind = 'decision')),
    check (ended_on >= noted_on)
);
comment on table plan_notes is 'Barriers, risks, dependencies, judgements of management capability and board decisions of plan actions.';
comment on column plan_notes.body is 'Which board decided.';
comment on column plan_notes.ended_on is 'When it ceased to hold; the words stay.';
create index on plan_notes (authority_id, action_id);
select protect_by_authority('plan_notes');

create table plan_updates (
    authority_id int         not null references authorities,
    id           bigint      not null generated always as identity,
    action_id    bigint      not null,
    at           timestamptz not null,
    account_id   bigint      not null,
    words        text        not null check (words <> ''),
    delivery     text        not null,
    primary key (authority_id, id),
    foreign key (authority_id, action_id) references plan_actions (authority_id, id),
    foreign key (authority_id, account_id) references accounts (authority_id, id)
);
comment on table plan_updates is 'What those who lead a plan action answered, and the state of delivery after it.';
create index on plan_updates (authority_id, action_id, id);
select protect_by_authority('plan_updates');
select protect_append_only('plan_updates');

create table plan_lineages (
    authority_id int         not null references authorities,
    id           bigint      not null generated always as identity,
    action_id    bigint      not null,
    fate         text        not null check (fate in ('completed', 'carried', 'expanded', 'dropped')),
    reason       text        not null check (reason <> ''),
    decided_at   timestamptz not null,
    decided_by   bigint      not null,
    primary key (authority_id, id),
    unique (authority_id, action_id),
    foreign key (authority_id, action_id) references plan_actions (authority_id, id),
    foreign key (authority_id, decided_by) references accounts (authority_id, id)
);
comment on table plan_lineages is 'What became of each action of a phase that ended.';
select protect_by_authority('plan_lineages');
select protect_append_only('plan_lineages');

create table plan_successors (
    authority_id int    not null references authorities,
    id           bigint not null generated always as identity,
    action_id    bigint not null,
    successor_id bigint not null,
    primary key (authority_id, id),
    unique (authority_id, action_id, successor_id),
    foreign key (authority_id, action_id) references plan_actions (authority_id, id),
    foreign key (authority_id, successor_id) references plan_actions (authority_id, id)
);
comment on table plan_successors is 'Which actions of the next phase continue one of a phase that ended.';
create index on plan_successors (authority_id, successor_id);
select protect_by_authority('plan_successors');
select protect_append_only('plan_successors');

create table plan_versions (
    authority_id int         not null references authorities,
    id           bigint      not null generated always as identity,
    plan_id      bigint      not null,
    number       int         not null check (number >= 1),
    submitted_to text        not null check (submitted_to <> ''),
    words        text        not null default '',
    content      text        not null,
    sha256       bytea       not null check (length(sha256) = 32),
    frozen_at    timestamptz not null,
    frozen_by    bigint      not null,
    primary key (authority_id, id),
    unique (authority_id, plan_id, number),
    foreign key (authority_id, plan_id) references plans (authority_id, id),
    foreign key (authority_id, frozen_by) references accounts (authority_id, id)
);
comment on table plan_versions is 'Plans frozen whole when they were submitted to somebody.';
comment on column plan_versions.content is 'The snapshot as JSON, exactly as hashed.';
select protect_by_authority('plan_versions');
select protect_append_only('plan_versions');

create table plan_approvals (
    authority_id int         not null references authorities,
    id           bigint      not null generated always as identity,
    version_id   bigint      not null,
    plan_id      bigint      not null,
    body         text        not null check (body <> ''),
    approved_on  date        not null,
    words        text        not null default '',
    recorded_at  timestamptz not null,
    recorded_by  bigint      not null,
    primary key (authority_id, id),
    foreign key (authority_id, version_id) references plan_versions (authority_id, id),
    foreign key (authority_id, plan_id) references plans (authority_id, id),
    foreign key (authority_id, recorded_by) references accounts (authority_id, id)
);
comment on table plan_approvals is 'Who approved which version of a plan; from the first on, every edit asks for a reason.';
create index on plan_approvals (authority_id, plan_id);
select protect_by_authority('plan_approvals');
select protect_append_only('plan_approvals');

create table plan_events (
    authority_id   int         not null references authorities,
    id             bigint      not null generated always as identity,
    plan_id        bigint      not null,
    action_id      bigint,
    kind           text        not null check (kind in ('made', 'agreed', 'edited', 'due-changed', 'lead-changed',
                                                        'delivery', 'impact', 'updated', 'milestone', 'measure',
                                                        'reading', 'evidence', 'note', 'lineage', 'phase', 'theme',
                                                        'frozen', 'approved', 'brought-in')),
    at             timestamptz not null,
    account_id     bigint      not null,
    worker_id      bigint,
    field          text        not null default '',
    before_text    text,
    after_text     text,
    words          text        not null default '',
    lead_id        bigint,
    is_slip        boolean     not null default false,
    after_approval boolean     not null,
    primary key (authority_id, id),
    foreign key (authority_id, plan_id) references plans (authority_id, id),
    foreign key (authority_id, action_id) references plan_actions (authority_id, id),
    foreign key (authority_id, account_id) references accounts (authority_id, id),
    foreign key (authority_id, worker_id) references workers (authority_id, id),
    foreign key (authority_id, lead_id) references workers (authority_id, id)
);
comment on table plan_events is 'Everything that happened to a plan and its actions: who, when, what it read before and after, and why.';
comment on column plan_events.lead_id is 'Who led the action after the event: whoever ever led it never verifies it.';
comment on column plan_events.after_approval is 'Whether a version of the plan had been approved by then.';
create index on plan_events (authority_id, action_id, id);
create index on plan_events (authority_id, plan_id, id);
select protect_by_authority('plan_events');
select protect_append_only('plan_events');

create table plan_prompts (
    authority_id int         not null references authorities,
    id           bigint      not null generated always as identity,
    action_id    bigint      not null,
    worker_id    bigint      not null,
    prompted_at  timestamptz not null,
    reachable    boolean     not null,
    primary key (authority_id, id),
    foreign key (authority_id, action_id) references plan_actions (authority_id, id),
    foreign key (authority_id, worker_id) references workers (authority_id, id)
);
comment on table plan_prompts is 'When a lead was asked to answer for an action, and whether an address for the mail was known.';
create index on plan_prompts (authority_id, action_id, prompted_at);
select protect_by_authority('plan_prompts');
select protect_append_only('plan_prompts');
