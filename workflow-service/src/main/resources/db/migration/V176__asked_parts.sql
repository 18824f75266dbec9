alter table nomination_return add column parts jsonb not null default '{}';
comment on column nomination_return.parts is 'What to fix in which part: section or paper code to remark; items are what belongs to no part';
