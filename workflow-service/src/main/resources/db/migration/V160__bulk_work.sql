create table bulk_work (
    id uuid not null constraint bulk_work_pk primary key
  , action text not null
  , ordered_by text not null
  , person text
  , ordered_at timestamptz not null
  , confirmed_at timestamptz
  , constraint bulk_work_action_check check (action in ('CLAIM', 'ASSIGN', 'RELEASE', 'REMIND'))
  , constraint bulk_work_person_check check ((person is not null) = (action = 'ASSIGN'))
);

comment on table bulk_work is 'What somebody wants to be done to many tasks; tried out first, then confirmed';
comment on column bulk_work.person is 'Who the tasks are given to';

create table bulk_work_item (
    work uuid not null constraint bulk_work_item_work_fk references bulk_work on delete cascade
  , place integer not null
  , task_id text not null
  , title text not null
  , case_label text not null
  , outcome text not null
  , obstacle text
  , settled_at timestamptz
  , constraint bulk_work_item_pk primary key (work, task_id)
  , constraint bulk_work_item_outcome_check check (outcome in ('PLANNED', 'DONE', 'SKIPPED'))
  , constraint bulk_work_item_obstacle_check check (obstacle in
      ('GONE', 'NOTHING_TO_DO', 'HELD_BY_OTHER', 'NOT_A_CANDIDATE', 'PERSONAL', 'OWN_WORK', 'REMINDED_TODAY', 'CHANGED_MEANWHILE'))
  , constraint bulk_work_item_skipped_check check ((obstacle is not null) = (outcome = 'SKIPPED'))
);

comment on table bulk_work_item is 'One task of a bulk work; its outcome is noted in the commit that changes it';

create index bulk_work_ordered_by_idx on bulk_work (ordered_by, ordered_at);
create index bulk_work_item_waiting_idx on bulk_work_item (work, place) where outcome = 'PLANNED';
create index bulk_work_item_task_idx on bulk_work_item (task_id) where outcome = 'DONE';

comment on index bulk_work_ordered_by_idx is 'Support forgetting the old works of a person';
comment on index bulk_work_item_waiting_idx is 'Support taking the next task';
comment on index bulk_work_item_task_idx is 'Support the question whether a task was reminded of today';
