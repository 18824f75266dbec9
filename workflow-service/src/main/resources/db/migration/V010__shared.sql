create table sample_clock (
    one boolean not null default true constraint sample_clock_pk primary key constraint sample_clock_one_check check (one)
  , ahead text not null
);

comment on table sample_clock is 'How far the clock of the sample profile runs ahead; at most one row, none in production';
comment on column sample_clock.ahead is 'ISO-8601 duration';

create table idempotency_key (
    key text not null constraint idempotency_key_pk primary key
  , actor text not null
  , method text not null
  , path text not null
  , body_hash text not null
  , asked_at timestamptz not null
  , status integer
  , content_type text
  , location text
  , body text
  , constraint idempotency_key_body_hash_check check (body_hash ~ '^[0-9a-f]{64}$')
  , constraint idempotency_key_status_check check (status between 200 and 299)
);

comment on table idempotency_key is 'Requests that succeeded and what was answered, in the commit of what they did; never votes';
comment on column idempotency_key.body_hash is 'SHA-256 of the request body, lower-case hex';
comment on column idempotency_key.status is 'Null only inside the transaction that is still working on the request';

create index idempotency_key_asked_at_idx on idempotency_key (asked_at);

comment on index idempotency_key_asked_at_idx is 'Support forgetting of old keys';
