-- Lists of completed evaluations, newest first.

create index on evaluations (authority_id, completed_at desc, id desc) where state = 'completed';
