-- Actions and safety alerts stay with their child whoever holds the case.

alter table actions add foreign key (authority_id, child_id) references children (authority_id, id);
alter table safety_alerts add foreign key (authority_id, child_id) references children (authority_id, id);
