create table intake_inbox
( source text not null
, event_id text not null
, type text not null
, received_at timestamptz not null
, constraint intake_inbox_pk primary key (source, event_id)
);
comment on table intake_inbox is 'Events that were taken in, so that a repeated delivery changes nothing.';

create table intake_result
( nomination uuid constraint intake_result_pk primary key
, event_id text not null
, notified_at timestamptz not null
);
comment on table intake_result is 'Nominations whose unit has got the result; each is announced once, however many mails tell it.';

create table intake_result_proof
( nomination uuid constraint intake_result_proof_pk primary key
    constraint intake_result_proof_result_fk references intake_result
, channel text not null
, text text not null
, recorded_by text not null
);
comment on table intake_result_proof is 'How a unit was told its result where no message tells it, and who vouches for that.';

create table intake_parked
( id uuid constraint intake_parked_pk primary key
, topic text not null
, partition integer not null
, record_offset bigint not null
, key text
, headers json not null
, value bytea
, cause text not null
, parked_at timestamptz not null
, replayed_at timestamptz
, replayed_by text
, constraint intake_parked_position_unique unique (topic, partition, record_offset)
, constraint intake_parked_replayed_check check (num_nonnulls(replayed_at, replayed_by) in (0, 2))
);
comment on table intake_parked is 'Records that could not be taken in, as they were, with their place and the cause. Nothing is skipped silently.';
comment on column intake_parked.key is 'For people to read: a NUL, which text cannot hold, stands as its symbol.';
comment on column intake_parked.headers is 'As they arrived. Not jsonb, which refuses the NUL that a foreign header may hold.';
comment on column intake_parked.replayed_at is 'Null while the record waits.';
