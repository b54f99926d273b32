-- An evaluation is of a child known, and a child who has one is kept.

alter table evaluations add foreign key (authority_id, child_id) references children (authority_id, id);
