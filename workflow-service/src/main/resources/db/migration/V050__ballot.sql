create table ballot_box (
    id uuid not null constraint ballot_box_pk primary key
  , status text not null default 'OPEN'
  , public_key bytea not null
  , share_released boolean not null default false
  , merkle_root text
  , constraint ballot_box_status_check check (status in ('OPEN', 'CLOSED'))
  , constraint ballot_box_root_check check ((status = 'CLOSED') = (merkle_root is not null))
);

comment on table ballot_box is 'Secret ballots; no table of this module has a time, a counter or an order that could tell voters apart';
comment on column ballot_box.public_key is 'Seals envelopes; the private key is never in this database';
comment on column ballot_box.share_released is 'The second key holder has agreed to closing';
comment on column ballot_box.merkle_root is 'Over the lists of ballots and of receipt codes, as the minutes state it';

create table ballot_right (
    box uuid not null constraint ballot_right_box_fk references ballot_box (id)
  , voter text not null
  , item uuid not null
  , constraint ballot_right_pk primary key (box, voter, item)
);

comment on table ballot_right is 'Who may vote on what; fixed when the box opens';

create table ballot_envelope (
    box uuid not null
  , voter text not null
  , item uuid not null
  , sealed bytea not null
  , constraint ballot_envelope_pk primary key (box, voter, item)
  , constraint ballot_envelope_sealed_check check (octet_length(sealed) = 384)
);

-- no foreign key to ballot_right: checking one locks the voter's row there and so leaves the order of casting behind
comment on table ballot_envelope is 'Sealed choices while a box is open; casting again replaces the row, closing deletes it';
comment on column ballot_envelope.sealed is 'RSA-OAEP; the same length whatever it says';

create table ballot_participant (
    box uuid not null constraint ballot_participant_box_fk references ballot_box (id)
  , voter text not null
  , constraint ballot_participant_pk primary key (box, voter)
);

comment on table ballot_participant is 'Who took part in a closed ballot, inserted in the order of the voters'' keys';

create table ballot_cast (
    key uuid not null constraint ballot_cast_pk primary key
  , box uuid not null constraint ballot_cast_box_fk references ballot_box (id)
  , item uuid not null
  , choice text not null
  , constraint ballot_cast_choice_check check (choice in ('YES', 'NO', 'INVALID'))
);

comment on table ballot_cast is 'Anonymous ballots of closed boxes, inserted in the order of their random keys';

create index ballot_cast_box_idx on ballot_cast (box, item);

comment on index ballot_cast_box_idx is 'Support counting the ballots of an item again';

create table ballot_receipt (
    key uuid not null constraint ballot_receipt_pk primary key
  , box uuid not null constraint ballot_receipt_box_fk references ballot_box (id)
  , item uuid not null
  , code text not null
  , constraint ballot_receipt_code_check check (code ~ '^[0-9a-f]{32}$')
);

comment on table ballot_receipt is 'Receipt codes of closed boxes: they prove inclusion; shuffled apart from the ballots';

create index ballot_receipt_box_idx on ballot_receipt (box, item);

comment on index ballot_receipt_box_idx is 'Support publication of the codes of an item';
