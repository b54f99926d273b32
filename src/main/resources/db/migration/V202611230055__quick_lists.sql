-- Lists of children, the structure and what a person may see are asked for at every page. They stay quick with tens of
-- thousands of children.

create function cohort_set(cohorts text[]) returns smallint
    language sql immutable strict
    return (  ('contacts-and-referrals-open' = any (cohorts))::int
            + ('children-in-need' = any (cohorts))::int * 2
            + ('child-protection' = any (cohorts))::int * 4
            + ('in-care' = any (cohorts))::int * 8
            + ('placed-at-home' = any (cohorts))::int * 16
            + ('care-leavers' = any (cohorts))::int * 32)::smallint;
comment on function cohort_set(text[]) is
    'The same number for the same cohorts in whatever order. A new cohort needs a new number here, and the column made anew.';

alter table standings
    add column cohort_set smallint not null generated always as (cohort_set(cohorts)) stored;
comment on column standings.cohort_set is 'The cohorts as one number: many children are counted by it, which is slow by an array of texts.';

-- By the bytes of the ids: the order of a code, in which its beginning can be looked up.
drop index standings_authority_id_extract_id_case_id_idx;
drop index standings_authority_id_extract_id_team_id_case_id_idx;
drop index standings_authority_id_extract_id_worker_id_case_id_idx;
create index on standings (authority_id, extract_id, case_id collate "C");
create index on standings (authority_id, extract_id, team_id, case_id collate "C");
create index on standings (authority_id, extract_id, worker_id, case_id collate "C");

create index on workers (authority_id, merged_into) where merged_into is not null;
create index on responsibilities (authority_id, id) where child_case_id is null;

-- A view keeps the columns that its table had when it was made.
create or replace view current_standings with (security_invoker = true) as
select s.*
  from standings s
 where s.extract_id = (select e.id from extracts e
                        where e.undone_at is null
                        order by e.as_at_on desc, e.id desc
                        limit 1);
