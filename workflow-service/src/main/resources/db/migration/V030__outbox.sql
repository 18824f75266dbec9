create table outbox_subject (
    topic text not null
  , subject text not null
  , last_sequence bigint not null
  , constraint outbox_subject_pk primary key (topic, subject)
  , constraint outbox_subject_sequence_check check (last_sequence > 0)
);

comment on table outbox_subject is 'Counts the events of each subject; its row lock puts writers of one subject in a row';

create table outbox_event (
    id uuid not null constraint outbox_event_pk primary key
  , topic text not null
  , subject text not null
  , sequence bigint not null
  , shard smallint not null
  , type text not null
  , payload json
  , ruleset text
  , correlation_id text not null
  , trace_parent text
  , occurred_at timestamptz not null
  , sent_at timestamptz
  , parked_at timestamptz
  , park_cause text
  , constraint outbox_event_subject_sequence_key unique (topic, subject, sequence)
  , constraint outbox_event_topic_check check (topic in ('NOMINATION', 'CLUSTER', 'COUNCIL', 'TASK', 'ORGANISATION'))
  , constraint outbox_event_shard_check check (shard between 0 and 15)
  , constraint outbox_event_parked_check check ((parked_at is null) = (park_cause is null))
);

comment on table outbox_event is 'Events that leave the service, in the commit of the fact they tell; the ledger that the relay recovers from';
comment on column outbox_event.id is 'UUIDv7; the id of the CloudEvent, the same on every re-publication';
comment on column outbox_event.sequence is 'Counts the events of one subject from 1 without a gap';
comment on column outbox_event.shard is 'Which sender is responsible; one node at a time holds the lock of a shard';
comment on column outbox_event.payload is 'Null writes a tombstone';
comment on column outbox_event.sent_at is 'When the broker had acknowledged it; the row then stays for the re-publication window';
comment on column outbox_event.park_cause is 'Why it cannot be sent; until it is replayed nothing of its subject goes out';

create index outbox_event_unsent_idx on outbox_event (topic, subject, sequence) where sent_at is null;
create index outbox_event_parked_idx on outbox_event (topic, subject) where parked_at is not null;
create index outbox_event_sent_at_idx on outbox_event (sent_at) where sent_at is not null;

comment on index outbox_event_unsent_idx is 'Support the sweep for events that were left behind, subject by subject';
comment on index outbox_event_parked_idx is 'Support the list of blocked subjects';
comment on index outbox_event_sent_at_idx is 'Support retirement after the re-publication window';
