create table delivery
( id uuid not null
, event_id text not null
, event_type text not null
, event_subject text not null
, correlation_id text not null
, once_key text not null
, recipient_id text not null
, recipient_unit text
, nomination_id uuid
, channel text not null
, kind text not null
, subject text not null
, body_text text not null
, body_html text not null
, link text not null
, status text not null
, attempts integer not null
, next_attempt_at timestamptz not null
, leased_until timestamptz
, last_error text
, created_at timestamptz not null
, outcome_at timestamptz
, outcome_event_id uuid
, outcome_sequence bigint
, announced boolean not null
, read_at timestamptz
, read_event_id uuid
, read_sequence bigint
, read_announced boolean not null
, announce_after timestamptz
, constraint delivery_pk primary key (id)
, constraint delivery_event_uq unique (event_id, recipient_id, channel)
, constraint delivery_once_uq unique (once_key, recipient_id, channel)
, constraint delivery_channel_check check (channel in ('EMAIL', 'IN_APP', 'SMS', 'ZALO'))
, constraint delivery_status_check check (status in ('PENDING', 'SENDING', 'RETRY', 'DELIVERED', 'DEAD'))
, constraint delivery_outcome_check check ((status in ('DELIVERED', 'DEAD')) = (outcome_at is not null and outcome_event_id is not null))
, constraint delivery_lease_check check ((status = 'SENDING') = (leased_until is not null))
, constraint delivery_read_check check ((read_at is null) = (read_event_id is null))
);
comment on table delivery is 'One notification to one person on one channel: state machine, and outbox of what became of it';
comment on column delivery.once_key is 'What a person is told only once, whichever event says it; the event id where nothing wider applies';
comment on column delivery.kind is 'Which message it is';
comment on column delivery.leased_until is 'Until when the sender that claimed the row may still send it';
comment on column delivery.announced is 'Whether Kafka has acknowledged the report of the outcome';
comment on column delivery.announce_after is 'When a report that is not yet acknowledged is sent again';
create index delivery_due_ix on delivery (channel, next_attempt_at) where status in ('PENDING', 'RETRY');
comment on index delivery_due_ix is 'Supports claiming what is due';
create index delivery_lease_ix on delivery (channel, leased_until) where status = 'SENDING';
comment on index delivery_lease_ix is 'Supports taking over from a sender that died';
create index delivery_unannounced_ix on delivery (announce_after) where status in ('DELIVERED', 'DEAD') and not announced;
comment on index delivery_unannounced_ix is 'Supports announcing outcomes';
create index delivery_unread_ix on delivery (announce_after) where read_at is not null and not read_announced;
comment on index delivery_unread_ix is 'Supports announcing that a notice was read';
create index delivery_dead_ix on delivery (outcome_at) where status = 'DEAD';
comment on index delivery_dead_ix is 'Supports the list of dead letters';

create table announced_subject
( subject text not null
, last_sequence bigint not null
, constraint announced_subject_pk primary key (subject)
);
comment on table announced_subject is 'Counts the reports of one subject';
