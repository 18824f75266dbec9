-- A nomination changes its status some twenty times. While no index names a column that moves, such a change stays in its page and touches
-- no index, least of all the one for parts of words.
drop index nomination_status_idx;
create index nomination_opened_idx on nomination (opened_at desc, id desc);
alter table nomination set (fillfactor = 70);
