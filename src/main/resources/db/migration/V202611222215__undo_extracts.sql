-- Undoing an extract removes what nothing else needs. The foreign keys of all rooms say what is needed.

create function delete_unreferenced(table_name text, ids bigint[]) returns int
    language plpgsql as $$
declare
    removed int := 0;
    one     bigint;
begin
    begin
        execute format('delete from %I where authority_id = plumbline_authority() and id = any($1)', table_name) using ids;
        get diagnostics removed = row_count;
        return removed;
    exception when foreign_key_violation then
        removed := 0;
    end;
    foreach one in array ids loop
        begin
            execute format('delete from %I where authority_id = plumbline_authority() and id = $1', table_name) using one;
            removed := removed + 1;
        exception when foreign_key_violation then
            null; -- Something refers to the row, so it stays.
        end;
    end loop;
    return removed;
end $$;
comment on function delete_unreferenced(text, bigint[]) is
    'Deletes those of the rows to which no other row refers, and says how many. Runs with the caller''s rights.';

-- Deleting a fact, a child, a team or a worker looks for what refers to it.
create index on standings (authority_id, team_id);
create index on standings (authority_id, worker_id);
