create table consumed_event
( source text not null
, event_id text not null
, event_type text not null
, event_subject text not null
, consumed_at timestamptz not null
, constraint consumed_event_pk primary key (source, event_id)
);
comment on table consumed_event is 'Inbox: events whose effect is committed; the row is part of the same commit';
create index consumed_event_age_ix on consumed_event (consumed_at);
comment on index consumed_event_age_ix is 'Supports retiring rows that no re-publication can reach any more';

create table parked_record
( id uuid not null
, topic text not null
, topic_partition integer not null
, topic_offset bigint not null
, written_at timestamptz not null
, record_key text
, record_headers jsonb not null
, record_value bytea
, event_type text
, cause text not null
, message text not null
, status text not null
, replays integer not null
, parked_at timestamptz not null
, settled_at timestamptz
, settled_by text
, constraint parked_record_pk primary key (id)
, constraint parked_record_position_uq unique (topic, topic_partition, topic_offset, written_at)
, constraint parked_record_status_check check (status in ('PARKED', 'REPLAYED'))
, constraint parked_record_cause_check check (cause in
    ('MISSING_HEADER', 'BAD_JSON', 'UNKNOWN_VERSION', 'WRONG_KEY', 'TOO_LARGE', 'BAD_DATA', 'HANDLER_EXCEPTION', 'HANDLER_ERROR', 'OUTAGE_WITHOUT_END'))
);
comment on table parked_record is 'Parking lot: records that could not take effect, as they came, with cause and original position';
comment on column parked_record.written_at is 'Time stamp of the record; tells positions apart after a topic was made anew';
comment on column parked_record.record_headers is 'Header names with base64 values';
comment on column parked_record.settled_by is 'Administrator whose replay took effect';
create index parked_record_open_ix on parked_record (parked_at) where status = 'PARKED';
comment on index parked_record_open_ix is 'Supports the list and the count of what still waits';
