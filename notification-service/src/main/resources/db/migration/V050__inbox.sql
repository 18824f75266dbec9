create table inbox_item
( id uuid not null
, person_id text not null
, kind text not null
, title text not null
, body text not null
, link text not null
, created_at timestamptz not null
, read_at timestamptz
, constraint inbox_item_pk primary key (id)
);
comment on table inbox_item is 'Notices that a person sees in the application; the id is that of the delivery';
create index inbox_item_person_ix on inbox_item (person_id, created_at desc);
comment on index inbox_item_person_ix is 'Supports the newest notices of a person';
create index inbox_item_unread_ix on inbox_item (person_id) where read_at is null;
comment on index inbox_item_unread_ix is 'Supports the unread count';
