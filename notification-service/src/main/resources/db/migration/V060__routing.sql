create table audience
( id uuid not null
, event_id text not null
, event_subject text not null
, target_kind text not null
, target text not null
, notice jsonb not null
, told integer not null
, created_at timestamptz not null
, stands_until timestamptz not null
, closed_at timestamptz
, constraint audience_pk primary key (id)
, constraint audience_target_uq unique (event_id, target_kind, target)
, constraint audience_target_check check (target_kind in ('GROUP', 'PERSON'))
);
comment on table audience is 'Who is to be told of an event; who turns out to belong to it while it stands is told too';
comment on column audience.told is 'How many people were told; zero means that nobody has heard of it yet';
create index audience_target_ix on audience (target_kind, target) where closed_at is null;
comment on index audience_target_ix is 'Supports telling a person who is new in the address book';
create index audience_subject_ix on audience (event_subject) where closed_at is null;
comment on index audience_subject_ix is 'Supports closing the audiences of a task';

create table ended_task
( task_id text not null
, ended_at timestamptz not null
, constraint ended_task_pk primary key (task_id)
);
comment on table ended_task is 'Tasks that are over; an event that comes later, such as a replay, tells nobody to do them';
create index ended_task_age_ix on ended_task (ended_at);
comment on index ended_task_age_ix is 'Supports retiring old rows';
