create table task_claim (
    task_id text not null constraint task_claim_pk primary key
  , person text not null
  , since timestamptz not null
);

comment on table task_claim is 'Since when a task has been whose; the engine knows only whose. Rows of ended tasks are dropped by the sweep';

create index task_claim_since_idx on task_claim (since);

comment on index task_claim_since_idx is 'Support the sweep for claims that nothing came of';
