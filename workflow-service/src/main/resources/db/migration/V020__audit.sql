create table audit_entry (
    id uuid not null constraint audit_entry_pk primary key
  , transaction_id xid8 not null default pg_current_xact_id()
  , recorded_at timestamptz not null
  , actor text not null
  , aggregate_kind text not null
  , aggregate_id text not null
  , fact text not null
  , body json not null
  , constraint audit_entry_aggregate_kind_check check (aggregate_kind in (
        'NOMINATION', 'CLUSTER_ROUND', 'COUNCIL_SESSION', 'SELF_ASSESSMENT', 'TASK', 'PERSON', 'UNIT', 'SAMPLE_CLOCK'))
);

comment on table audit_entry is 'Append-only trail of every fact, written in the transaction that caused it';
comment on column audit_entry.transaction_id is 'Transaction that wrote the entry; the sealer goes by it, because ids and times are not commit order';
comment on column audit_entry.actor is 'Person id, or system';
comment on column audit_entry.body is 'The fact itself; json, not jsonb, so that the sealed text stays as it was written';

create index audit_entry_transaction_idx on audit_entry (transaction_id, id);
create index audit_entry_aggregate_idx on audit_entry (aggregate_kind, aggregate_id, id);

comment on index audit_entry_transaction_idx is 'Support sealing and verification, which read a stretch of transactions in order';
comment on index audit_entry_aggregate_idx is 'Support the history of one aggregate';

create table audit_batch (
    number bigint not null constraint audit_batch_pk primary key
  , from_transaction xid8 not null
  , to_transaction xid8 not null
  , entries bigint not null
  , root text not null
  , previous_hash text not null
  , hash text not null
  , sealed_at timestamptz not null default clock_timestamp()
  , constraint audit_batch_entries_check check (entries > 0)
  , constraint audit_batch_stretch_check check (from_transaction < to_transaction)
);

comment on table audit_batch is 'Seals: each covers all entries of transactions in [from, to) and the seal before it';
comment on column audit_batch.root is 'Merkle root (RFC 6962) over the entries in order of transaction and id';
comment on column audit_batch.sealed_at is 'For operators; not covered by the hash';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

comment on function refuse_change is 'Keeps append-only tables append-only, also against mistakes in our own code';

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
create trigger audit_batch_append_only before update or delete or truncate on audit_batch
    for each statement execute function refuse_change();
