-- Taking an extract in adds hundreds of thousands of rows, and each foreign key costs a look-up for each of them. These
-- say what another key of the same row says already: a fact's authority is its child's, a child's its first extract's.

alter table children drop constraint children_authority_id_fkey;
alter table facts drop constraint facts_authority_id_fkey;
alter table fact_sources drop constraint fact_sources_authority_id_fkey;
alter table standings drop constraint standings_authority_id_fkey;
