-- What evaluations said to one question is counted from one range of an index instead of from all their grades.

create index on grades (authority_id, domain, stage, evaluation_id) include (grade, rank) where kind = 'domain';
